import { parentOf } from '../dom/ancestors.ts';

/** Where a card can be used: in a modal dialog everything outside is inert, so it has to go in. */
export function modalAround(badge: Element): Element {
  for (let at: Element | null = badge; at; at = parentOf(at)) {
    if (at.localName === 'dialog' && at.matches(':modal')) return at;
  }
  return badge.ownerDocument.documentElement;
}
