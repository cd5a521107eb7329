import { boxed, outermostActor, parentOf } from '../dom/ancestors.ts';
import type { Tile } from './tile.ts';

/** A box of the page that must be the same after something of ours was put into it. */
export interface Guard {
  element: Element;
  before: DOMRect;
}

/** Client px by which a box may differ: rounding of layout, no more. */
const TOLERANCE_PX = 0.25;

/** The card, what the mark stands on, everything around it up to the card, and the card's words and controls. */
export function guardsOf(card: Element, { target, box, obstacles }: Tile): Guard[] {
  const guard = (element: Element): Guard => ({ element, before: element.getBoundingClientRect() });
  const guards: Guard[] = [{ element: boxed(card), before: box }, guard(target)];
  const around = outermostActor(card) ?? card;
  for (let at = parentOf(target); at && at !== around.parentElement; at = parentOf(at)) guards.push(guard(at));
  for (const obstacle of obstacles) guards.push(guard(obstacle.element));
  for (const element of [around.nextElementSibling, around.parentElement]) if (element) guards.push(guard(element));
  return guards;
}

/** What became of the boxes: a part of the card took another shape or place in it, or something only slid along. */
export function changeOf(guards: readonly Guard[]): 'reshaped' | 'moved' | null {
  const [card] = guards;
  if (!card) return null;
  const cardNow = card.element.getBoundingClientRect();
  let moved = false;
  for (const { element, before } of guards) {
    const now = element === card.element ? cardNow : element.getBoundingClientRect();
    const keptShape = isSame(now.width, before.width) && isSame(now.height, before.height);
    if (keptShape && isSame(now.x, before.x) && isSame(now.y, before.y)) continue;
    moved = true;
    const keptPlace =
      isSame(now.x - cardNow.x, before.x - card.before.x) && isSame(now.y - cardNow.y, before.y - card.before.y);
    if (card.element.contains(element) && !(keptShape && keptPlace)) return 'reshaped';
  }
  return moved ? 'moved' : null;
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_PX;
