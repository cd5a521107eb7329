import { TIMING } from './contract.ts';

/** How long a page is watched on which nothing was found. */
export interface Patience {
  /** The person did something, or another page began: all of it once more. */
  renew(): void;
  /** Nothing was found: it ends when the time is over, or now if it is. */
  runOut(): void;
}

export function createPatience(end: () => void): Patience {
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runOut = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, until - Date.now());
  };

  return {
    renew() {
      until = Date.now() + TIMING.giveUpMs;
      runOut();
    },
    runOut,
  };
}
