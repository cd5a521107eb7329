import { isOurs } from './own-nodes.ts';

/** What a click would act on: a badge inside would be a control within a control. */
const ACTS = 'a,button,summary,label,select,[role="button"],[role="link"],[role="option"]';

/** Parent in the page as it is drawn: out of open shadow roots and through slots. */
export function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The outermost link or button that holds the node, or is it. */
export function outermostActor(node: Element): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = node; at; at = parentOf(at)) if (at.matches(ACTS)) found = at;
  return found;
}

/** Matches in a subtree, open shadow roots included, that of the node itself first of all. */
export function* findDeep(root: ParentNode, selector: string): Generator<Element> {
  yield* root.querySelectorAll(selector);
  const own = (root as Partial<Element>).shadowRoot;
  if (own) yield* findDeep(own, selector);
  for (const node of root.querySelectorAll('*')) if (node.shadowRoot) yield* findDeep(node.shadowRoot, selector);
}

/** What of a card has a box: `display: contents` leaves that to its parts. */
export function boxed(card: Element): Element {
  if (hasBox(card)) return card;
  for (const part of findDeep(card, '*')) if (hasBox(part) && !isOurs(part)) return part;
  return card;
}

/** jsdom knows no boxes. */
export const hasBox = (node: Element): boolean => node.checkVisibility?.() ?? true;
