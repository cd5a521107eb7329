import { outermostActor, parentOf } from '../dom/ancestors.ts';

/**
 * Where a host can go into the page.
 * box: last child of a positioned box, measured from the box's start corner.
 * flow: an empty inline box. free: out of flow where it would have stood; for flex and grid, which would leave a gap for it.
 */
export interface Spot {
  parent: Node & ParentNode;
  before: Node | null;
  at: 'box' | 'flow' | 'free';
}

/** No element may be put into these, or nothing would show. */
const CAN_NOT_HOLD =
  'img,picture,video,canvas,svg,svg *,input,select,textarea,iframe,table,thead,tbody,tfoot,tr,ul,ol,dl';

const LINE_LAYOUTS = /^(block|inline|inline-block|list-item|flow-root|table-cell|table-caption)$/;

/** Places for a mark at `target`, best first; the caller tries them until one leaves the page as it was. Reads styles. */
export function spotsFor(target: Element, tile: Element, view: Window): Spot[] {
  const actor = outermostActor(target);
  const spots: Spot[] = [];
  const box = positionedBox(target, tile, actor, view);
  if (box) spots.push({ parent: box, before: null, at: 'box' });

  const anchor = actor ?? outOfPicture(target);
  const parent = anchor.parentNode as (Node & ParentNode) | null;
  const around = parent && 'tagName' in parent ? (parent as Element) : parentOf(anchor);
  if (parent && around) {
    for (const at of modesIn(around, view)) {
      spots.push({ parent, before: anchor, at }, { parent, before: anchor.nextSibling, at });
    }
  }
  if (!actor?.contains(tile) && !tile.matches(CAN_NOT_HOLD)) {
    for (const at of modesIn(tile, view)) spots.push({ parent: tile, before: null, at });
  }
  return spots;
}

/** How a host may stand among the children of an element; in parts of tables it would make a cell of its own. */
function modesIn(around: Element, view: Window): Spot['at'][] {
  if (around.matches('table,thead,tbody,tfoot,tr')) return [];
  if (scrollsAway(around, view)) return ['flow'];
  return LINE_LAYOUTS.test(view.getComputedStyle(around).display) ? ['flow', 'free'] : ['free', 'flow'];
}

/** The innermost positioned box around the target that is neither within nor itself a link or button. */
function positionedBox(target: Element, tile: Element, actor: Element | null, view: Window): Element | null {
  let inside = actor !== null;
  for (let at: Element | null = target; at; at = parentOf(at)) {
    if (!inside && !at.matches(CAN_NOT_HOLD) && view.getComputedStyle(at).position !== 'static') return at;
    if (at === actor) inside = false;
    if (at === tile) return null;
  }
  return null;
}

function outOfPicture(target: Element): Element {
  let at = target;
  while (at.parentElement?.matches('picture,svg,svg *')) at = at.parentElement;
  return at;
}

/** An out-of-flow child does not scroll with a scroller that is not positioned itself. */
function scrollsAway(from: Element, view: Window): boolean {
  for (let at: Element | null = from; at; at = parentOf(at)) {
    const { position, overflowX, overflowY } = view.getComputedStyle(at);
    if (position !== 'static') return false;
    if (
      /auto|scroll/.test(overflowX + overflowY) &&
      at !== at.ownerDocument.documentElement &&
      at !== at.ownerDocument.body
    ) {
      return true;
    }
  }
  return false;
}
