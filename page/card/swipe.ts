/** A swipe down by this many px closes the sheet. */
const SWIPE_PX = 60;

/** Listens for a swipe down on a sheet whose content is not scrolled. */
export function swipeDown(frame: HTMLElement, close: () => void) {
  let startY: number | null = null;
  frame.addEventListener(
    'touchstart',
    (event) => {
      const body = frame.querySelector('.body');
      startY = body && body.scrollTop > 0 ? null : (event.touches[0]?.clientY ?? null);
    },
    { passive: true },
  );
  frame.addEventListener(
    'touchend',
    (event) => {
      const endY = event.changedTouches[0]?.clientY;
      if (startY !== null && endY !== undefined && endY - startY > SWIPE_PX) close();
    },
    { passive: true },
  );
}
