import type { Store } from '../stores/types.ts';
import { applies, itemsOf } from './adapter.ts';
import { acceptCards } from './generic/accept.ts';
import { type CardReading, readCard } from './generic/card.ts';
import { featuresOf } from './generic/features.ts';
import { sameShape, shapeKey } from './generic/shape.ts';
import { TUNING } from './generic/tuning.ts';
import { walk } from './generic/walk.ts';
import { present, toRaw } from './raw.ts';
import { type LookOf, readLook } from './read-known.ts';
import type { RawProduct } from './types.ts';

/** Nodes that came after the first reading. Everything here looks at these nodes only: the cost per tile stays flat. */

/** Shapes of cards a page may have at once: grid, carousel, list. */
const MOST_SHAPES = 6;
/** A placeholder tile is filled in place: the new nodes lie at most so deep in their card. */
const STEPS_TO_CARD = 8;

/** Whether a card was read before. */
export type IsKnown = (card: Element) => boolean;

export function shapesOf(cards: readonly CardReading[]): Element[] {
  const shapes: Element[] = [];
  const keys = new Set<string>();
  for (const { card } of cards) {
    if (shapes.length >= MOST_SHAPES) break;
    const key = shapeKey(card.element);
    if (!keys.has(key) && !shapes.some((shape) => sameShape(shape, card.element))) shapes.push(card.element);
    keys.add(key);
  }
  return shapes;
}

export function* readAddedKnown(
  store: Store,
  document: Document,
  url: URL,
  roots: readonly Element[],
  lookOf: LookOf,
): Generator<void, RawProduct[]> {
  for (const page of store.pages) {
    if (page.kind !== 'listing' || !applies(page, document, url)) continue;
    const found = yield* readLook({ page, items: itemsOf(roots, page) }, new Set(), lookOf);
    if (found.length > 0) return found;
  }
  return [];
}

/** Elements of a known shape: the roots themselves, around them (a placeholder was filled), or inside them. */
function cardsLike(shapes: readonly Element[], root: Element, isKnown: IsKnown): Element[] {
  if (shapes.some((shape) => sameShape(shape, root))) return [root];
  const named = shapes.filter((shape) => shape.getAttribute('class') || shape.localName.includes('-'));
  // pieces of one tile are unlike each other; a row of alike ones are tiles
  const { previousElementSibling: before, nextElementSibling: after } = root;
  const isPiece = ![before, after].some((beside) => beside !== null && sameShape(beside, root));
  let up = root.parentElement;
  for (let step = 0; up !== null && !isKnown(up) && step < STEPS_TO_CARD; step++, up = up.parentElement) {
    const around = up;
    const candidates = shapes.filter(
      (shape) => named.includes(shape) || (isPiece && shape.parentElement === around.parentElement),
    );
    if (candidates.some((shape) => sameShape(shape, around))) return [around];
  }
  return named.flatMap((shape) => [...root.getElementsByTagName(shape.localName)].filter((el) => sameShape(shape, el)));
}

export function* readAddedUnknown(
  roots: readonly Element[],
  shapes: readonly Element[],
  common: ReadonlySet<string>,
  isKnown: IsKnown,
): Generator<void, RawProduct[]> {
  const likeKnown = (reading: CardReading): RawProduct | undefined =>
    featuresOf(reading, shapes.length + 3).score < TUNING.card.acceptBeside ? undefined : toRaw(reading, 'repeated');
  const found: (RawProduct | undefined)[] = [];
  const rest: Element[] = [];
  const read = new Set<Element>();
  for (const root of roots) {
    const cards = cardsLike(shapes, root, isKnown);
    if (cards.length === 0) rest.push(root);
    for (const element of cards) {
      if (read.has(element)) continue;
      read.add(element);
      const { leaves } = yield* walk([element]);
      const card = { element, start: 0, end: leaves.length, container: element.parentElement };
      found.push(likeKnown(readCard(leaves, card, common)));
      yield;
    }
  }
  if (rest.length > 0) {
    const { accepted, readings } = yield* acceptCards(yield* walk(rest), common);
    for (const { reading, rule } of accepted) found.push(toRaw(reading, rule));
    // alone it says too little; among the cards read before it is one more
    for (const reading of readings)
      if (
        !accepted.some((one) => one.reading === reading) &&
        shapes.some((shape) => sameShape(shape, reading.card.element))
      )
        found.push(likeKnown(reading));
  }
  return present(found);
}
