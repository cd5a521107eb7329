const FOCUSABLE = 'button:not(:disabled),a[href],input,summary';

/** Stops of the Tab key in a card, in order; what a closed menu holds is none. */
function stopsOf(frame: HTMLElement): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (node) => node.tabIndex >= 0 && node.checkVisibility(),
  );
}

/**
 * Tab inside a card that stands at the end of the document: past its last stop (or before its first) `leave` is called,
 * or in a modal sheet the focus goes round.
 */
export function moveByTab(
  event: KeyboardEvent,
  root: ShadowRoot,
  frame: HTMLElement,
  isModal: boolean,
  leave: () => void,
): void {
  if (event.key !== 'Tab') return;
  const stops = stopsOf(frame);
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const active = root.activeElement;
  const isAtEnd = event.shiftKey ? active === first || active === frame : active === last;
  if (!isAtEnd && active) return;
  event.preventDefault();
  if (isModal) (event.shiftKey ? last : first)?.focus();
  else leave();
}
