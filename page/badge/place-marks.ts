import type { RawProduct } from '../types.ts';
import type { Backdrop } from './backdrop.ts';
import { changeOf, type Guard, guardsOf } from './guards.ts';
import type { Spot } from './spots.ts';
import { readTile, type Tile } from './tile.ts';

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

/** A mark about to be put where it may not move anything. */
export interface Attempt {
  mark: Mark;
  tile: Tile;
  /** Null: it stands already. */
  spot: Spot | null;
  guards: Guard[];
}

/**
 * Puts marks on the page so that nothing in it moves: all reads, then all writes, and a second look at every box.
 * A mark that changed one (`:empty`, `:last-child`, sibling rules) is taken out and tried elsewhere, or left out.
 * Costs two layouts for any number of marks, one more per retry; placer.ts does the same within the page's own.
 * Returns how many spots were tried in vain.
 */
export function placeMarks(marks: readonly Mark[], view: Window): number {
  let left = marks;
  for (let tried = 0; ; tried++) {
    const seen = new Map<Element, Backdrop>();
    const attempts = left.flatMap((mark) => attemptAt(mark, tried, view, seen) ?? []);
    stand(attempts);
    left = settle(attempts);
    if (left.length === 0) return tried;
  }
}

/** Reads what is needed to try the next of a card's spots. Null, and the mark gone: no spot is left, or the card has no layout. */
export function attemptAt(mark: Mark, tried: number, view: Window, seen: Map<Element, Backdrop>): Attempt | null {
  const tile = readTile(mark.product, view, seen, mark.mayStandBeside);
  const spot = tile?.spots[tried];
  if (tile && mark.host.isConnected) return { mark, tile, spot: null, guards: [] };
  if (tile && spot) return { mark, tile, spot, guards: guardsOf(mark.product.element, tile) };
  mark.host.remove();
  return null;
}

/** Writes. */
export function stand(attempts: readonly Attempt[]): void {
  for (const { mark, tile, spot } of attempts) {
    if (spot) {
      mark.host.setAttribute('at', spot.at);
      spot.parent.insertBefore(mark.host, spot.before);
    }
    mark.draw(tile);
  }
}

/** Reads, then writes: marks that moved nothing go to their place. Returns those that moved something, taken out. */
export function settle(attempts: readonly Attempt[]): Mark[] {
  const { kept, failed } = takeOutMovers(attempts.filter(({ mark }) => mark.host.isConnected));
  const fits = kept.map(({ mark, tile }) => ({ mark, move: mark.fit(tile) }));
  for (const { mark, move } of fits) {
    if (move) move();
    else mark.host.remove();
  }
  return failed.map(({ mark }) => mark);
}

/**
 * Which marks moved something. Boxes that changed in themselves name the culprits; a box that only slid along may have
 * been pushed by another card, so it is judged again once the culprits are gone.
 */
function takeOutMovers(attempts: readonly Attempt[]): { kept: readonly Attempt[]; failed: Attempt[] } {
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
