import type { Store } from '../stores/types.ts';
import { readItem } from './adapter.ts';
import { bringsDrawer, withOpenDrawer } from './cart/open-drawer.ts';
import { type CardReading, readCard } from './generic/card.ts';
import { LIST, MINUS_SIGN } from './generic/element-role.ts';
import type { Leaf } from './generic/leaf.ts';
import { walk } from './generic/walk.ts';
import { toLine, toRaw } from './raw.ts';
import { type IsKnown, readAddedKnown, readAddedUnknown, shapesOf } from './read-added.ts';
import { type LookOf, readKnown } from './read-known.ts';
import { readUnknown } from './read-unknown.ts';
import { runAtOnce } from './slices.ts';
import { readStructuredData } from './structured-data.ts';
import type { PageReading, RawProduct } from './types.ts';

export interface Reader {
  /** The whole page. Yields between cards; the caller decides how long a task may last. */
  readAll(): Generator<void, PageReading>;
  /** Products in nodes that came later. Never asks the whole document. */
  readAdded(roots: readonly Element[], isKnown: IsKnown): Generator<void, RawProduct[]>;
  /** Whether nodes that came may be a cart drawer: then the page is another, and is to be read anew. */
  bringsDrawer(roots: readonly Element[]): boolean;
  /** A card whose content changed: what it says now. */
  rereadCard(card: Element): RawProduct | undefined;
}

const takesAway = ({ kind, text }: Leaf): boolean => kind === 'minus' || (kind === 'remove' && !LIST.test(text));
/** Signs that are no buttons by their markup; a pill that says how many there are and opens a stepper. */
const isStepper = ({ kind, el, text }: Leaf): boolean =>
  MINUS_SIGN.test(text) || (kind === 'quantity' && !/^(?:input|select)$/.test(el.localName));

/** What is in the cart can be taken away again. "− 1 +" beside "Add to cart" chooses how many to add. */
const isInCart = ({ add, leaves }: CardReading): boolean =>
  add
    ? leaves.some(takesAway) && !leaves.some(({ kind }) => kind === 'plus')
    : leaves.some((leaf) => takesAway(leaf) || isStepper(leaf));

export function createReader(document: Document, url: URL, store?: Store): Reader {
  const lookOf: LookOf = new WeakMap();
  let shapes: Element[] = [];
  let common: ReadonlySet<string> = new Set();

  function* readAll(): Generator<void, PageReading> {
    const data = yield* readStructuredData(document);
    yield;
    const known = store === undefined ? undefined : yield* readKnown(store, document, url, data, lookOf);
    if (known?.reading !== undefined) return withOpenDrawer(known.reading);
    const { cards, ...unknown } = yield* readUnknown(document, url, data);
    const { reading } = unknown;
    shapes = shapesOf(cards);
    common = unknown.common;
    yield;
    const drawer = known?.drawer ?? [];
    // Cards the adapter knows and cannot name any more: "0 of 24 read" beats "no products here".
    const cardsSeen = Math.max(reading.cardsSeen, known?.cardsSeen ?? 0);
    return withOpenDrawer({ ...reading, cardsSeen, ...(drawer.length > 0 && { drawer }) });
  }

  function* readAdded(roots: readonly Element[], isKnown: IsKnown): Generator<void, RawProduct[]> {
    const known = store === undefined ? [] : yield* readAddedKnown(store, document, url, roots, lookOf);
    return known.length > 0 ? known : yield* readAddedUnknown(roots, shapes, common, isKnown);
  }

  function rereadCard(card: Element): RawProduct | undefined {
    const look = lookOf.get(card);
    if (look && (look.kind !== 'listing' || look.quantity !== undefined)) return readItem(card, look);
    const { leaves } = runAtOnce(walk([card]));
    const span = { element: card, start: 0, end: leaves.length, container: card.parentElement };
    const reading = readCard(leaves, span, common);
    const line = isInCart(reading) ? toLine(reading) : undefined;
    const raw = look ? readItem(card, look) : (line ?? toRaw(reading, 'repeated'));
    return raw && { ...raw, quantity: line?.quantity, rule: look ? raw.rule : 'repeated' };
  }

  return { readAll, readAdded, bringsDrawer: (roots) => bringsDrawer(roots, store), rereadCard };
}

/** In one go, for the command line and tests. */
export function readPage(document: Document, url: URL, store?: Store): PageReading {
  return runAtOnce(createReader(document, url, store).readAll());
}
