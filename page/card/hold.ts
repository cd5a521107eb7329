/** Draws at once, but while something in the frame is pressed: then what was drawn last waits for the release. */
export interface Hold<Drawing> {
  draw(drawing: Drawing): void;
  /** Forgets what waits, and the press. */
  drop(): void;
}

/** The click comes after the release: that of a tap in a later task, 1–2 ms in Chromium 156. */
const UNTIL_CLICK_MS = 50;

/** A button must not move away or turn into another between press and release: the click is for what was pressed. */
export function holdWhilePressed<Drawing>(
  frame: HTMLElement,
  signal: AbortSignal,
  draw: (drawing: Drawing) => void,
): Hold<Drawing> {
  let isPressed = false;
  let waiting: Drawing | undefined;

  const drop = () => {
    isPressed = false;
    waiting = undefined;
  };
  const release = () => {
    const last = waiting;
    drop();
    if (last !== undefined) draw(last);
  };

  frame.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const type of ['pointerup', 'pointercancel']) {
    const later = () => setTimeout(release, UNTIL_CLICK_MS);
    frame.ownerDocument.defaultView?.addEventListener(type, later, { capture: true, signal });
  }

  return {
    draw(drawing) {
      if (isPressed) waiting = drawing;
      else draw(drawing);
    },
    drop,
  };
}
