/** When to read: each change puts it off, and all of them together no longer than the cap. */
export interface Pace {
  later(pauseMs: number, capMs: number): void;
  stop(): void;
}

export function createPace(read: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the changes that wait; 0: none does. */
  let deadline = 0;

  const stop = (): void => {
    clearTimeout(timer);
    deadline = 0;
  };

  return {
    later(pauseMs, capMs) {
      const now = Date.now();
      deadline ||= now + capMs;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          deadline = 0;
          read();
        },
        Math.min(pauseMs, deadline - now),
      );
    },
    stop,
  };
}
