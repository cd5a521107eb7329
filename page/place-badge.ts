import { outermostActor, parentOf } from './badge/ancestors.ts';
import type { Backdrop } from './badge/backdrop.ts';
import type { Spot } from './badge/spots.ts';
import { readTile, type Tile } from './badge/tile.ts';
import type { RawProduct } from './types.ts';

/** Something of ours that stands on a product's card: a badge or a veil. */
export interface Mark {
  product: RawProduct;
  host: HTMLElement;
  /** Where there is no picture, it may stand beside the title. */
  mayStandBeside: boolean;
  /** Writes: draws for this card, at offset 0 from its host. */
  draw(tile: Tile): void;
  /** Reads: a write that moves it to its place, or null where there is no room. */
  fit(tile: Tile): (() => void) | null;
}

interface Attempt {
  mark: Mark;
  tile: Tile;
  spots: Spot[];
  /** Boxes that must be the same afterwards. */
  guards: Guard[];
}

interface Guard {
  element: Element;
  before: DOMRect;
}

/** Client px by which a box may differ: rounding of layout, no more. */
const TOLERANCE_PX = 0.25;

/**
 * Puts marks on the page so that nothing in it moves: all reads, then all writes, and a second look at every box.
 * A mark that changed one (`:empty`, `:last-child`, sibling rules) is taken out and tried elsewhere, or left out.
 * Returns the marks that stand on no card now. Costs two layouts for any number of marks, one more per retry.
 */
export function placeMarks(marks: readonly Mark[], view: Window): Mark[] {
  const seen = new Map<Element, Backdrop>();
  const homeless: Mark[] = [];
  let attempts: Attempt[] = [];
  for (const mark of marks) {
    const tile = readTile(mark.product, view, seen, mark.mayStandBeside);
    if (!tile) homeless.push(mark);
    else attempts.push({ mark, tile, spots: [...tile.spots], guards: guardsOf(mark, tile) });
  }
  for (const mark of homeless) mark.host.remove();

  while (attempts.length > 0) {
    const standing = attempts.filter((attempt) => stand(attempt));
    for (const attempt of attempts) if (!standing.includes(attempt)) homeless.push(attempt.mark);
    const { kept, failed } = takeOutMovers(standing);
    const fits = kept.map(({ mark, tile }) => ({ mark, settle: mark.fit(tile) }));
    for (const { mark, settle } of fits) {
      if (settle) settle();
      else {
        mark.host.remove();
        homeless.push(mark);
      }
    }
    attempts = failed;
  }
  return homeless;
}

/** The card, what the mark stands on, everything around it up to the card, and the card's words and controls. */
function guardsOf({ host, product }: Mark, { target, box, obstacles }: Tile): Guard[] {
  if (host.isConnected) return [];
  const guard = (element: Element): Guard => ({ element, before: element.getBoundingClientRect() });
  const guards: Guard[] = [{ element: product.element, before: box }, guard(target)];
  const around = outermostActor(product.element) ?? product.element;
  for (let at = parentOf(target); at && at !== around.parentElement; at = parentOf(at)) guards.push(guard(at));
  for (const obstacle of obstacles) guards.push({ element: obstacle.element, before: obstacle.box });
  for (const element of [around.nextElementSibling, around.parentElement]) if (element) guards.push(guard(element));
  return guards;
}

/** Inserts the host, if it does not stand already. False: no spot is left. */
function stand({ mark, tile, spots }: Attempt): boolean {
  if (!mark.host.isConnected) {
    const spot = spots.shift();
    if (!spot) return false;
    mark.host.setAttribute('at', spot.at);
    spot.parent.insertBefore(mark.host, spot.before);
  }
  mark.draw(tile);
  return true;
}

/**
 * Which marks moved something. Boxes that changed in themselves name the culprits; a box that only slid along may have
 * been pushed by another card, so it is judged again once the culprits are gone.
 */
function takeOutMovers(attempts: Attempt[]): { kept: Attempt[]; failed: Attempt[] } {
  let kept = attempts;
  const failed: Attempt[] = [];
  for (;;) {
    const changed = kept.map((attempt) => ({ attempt, change: changeOf(attempt.guards) })).filter((one) => one.change);
    if (changed.length === 0) return { kept, failed };
    const reshaped = changed.filter((one) => one.change === 'reshaped');
    const out = new Set((reshaped.length > 0 ? reshaped : changed).map((one) => one.attempt));
    for (const attempt of out) attempt.mark.host.remove();
    failed.push(...out);
    kept = kept.filter((attempt) => !out.has(attempt));
  }
}

function changeOf(guards: readonly Guard[]): 'reshaped' | 'moved' | null {
  const [card] = guards;
  if (!card) return null;
  const cardNow = card.element.getBoundingClientRect();
  let moved = false;
  for (const { element, before } of guards) {
    const now = element === card.element ? cardNow : element.getBoundingClientRect();
    if (
      isSame(now.x, before.x) &&
      isSame(now.y, before.y) &&
      isSame(now.width, before.width) &&
      isSame(now.height, before.height)
    ) {
      continue;
    }
    moved = true;
    const isWithin = card.element.contains(element);
    const keptShape = isSame(now.width, before.width) && isSame(now.height, before.height);
    const keptPlace =
      isSame(now.x - cardNow.x, before.x - card.before.x) && isSame(now.y - cardNow.y, before.y - card.before.y);
    if (isWithin && !(keptShape && keptPlace)) return 'reshaped';
  }
  return moved ? 'moved' : null;
}

const isSame = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_PX;
