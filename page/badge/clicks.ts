/** How a card was asked for: a key moves the focus there. */
export type Opening = 'pointer' | 'key';

/** Events the page must not see: its product link would open, its carousel would start to drag. */
export const POINTER = 'click dblclick auxclick pointerdown pointerup mousedown mouseup touchstart touchend'.split(' ');
export const KEYS = ['keydown', 'keypress', 'keyup'];

/**
 * Takes clicks and keys on badges before the page can. On the window, in the capture phase: ahead of every listener of
 * the page's own elements, and one listener for any number of badges.
 */
export function takeClicks<Badge>(
  view: Window,
  signal: AbortSignal,
  badgeAt: (node: Element) => Badge | undefined,
  onOpen: (badge: Badge, how: Opening) => void,
): void {
  /** The path is needed where a badge stands in a shadow root of the page. */
  function badgeOf(event: Event): Badge | undefined {
    for (const node of event.composedPath()) {
      const badge = badgeAt(node as Element);
      if (badge || node === view.document) return badge;
    }
    return undefined;
  }

  function onPointer(event: Event) {
    const badge = badgeOf(event);
    if (!badge) return;
    event.stopPropagation();
    if (event.type !== 'click' || !event.isTrusted) return;
    event.preventDefault();
    // A click made by a key has no pointer position (UI Events, detail 0).
    onOpen(badge, (event as MouseEvent).detail === 0 ? 'key' : 'pointer');
  }

  function onKey(event: Event) {
    const { key } = event as KeyboardEvent;
    // Tab and Escape stay the page's: its dialogs live by them.
    if ((key === 'Enter' || key === ' ') && badgeOf(event)) event.stopPropagation();
  }

  for (const type of POINTER) view.addEventListener(type, onPointer, { capture: true, signal });
  for (const type of KEYS) view.addEventListener(type, onKey, { capture: true, signal });
}
