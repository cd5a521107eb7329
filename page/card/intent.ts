/** Hover with intent: open after a rest on the badge, close a moment after leaving badge and card. */
export interface Intent {
  enter(open: () => void): void;
  leave(close: () => void): void;
  cancel(): void;
}

export const INTENT_MS = { open: 350, close: 200 } as const;

export function createIntent(): Intent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  return {
    enter: (open) => after(INTENT_MS.open, open),
    leave: (close) => after(INTENT_MS.close, close),
    cancel: () => clearTimeout(timer),
  };
}
