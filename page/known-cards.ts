import { parentOf } from './dom/ancestors.ts';
import type { RawProduct } from './types.ts';

/** The cards that were reported, each with what it said then. */
export interface KnownCards {
  readonly size: number;
  add(products: readonly RawProduct[]): void;
  /** Says what it said when it was reported. */
  isSame(product: RawProduct): boolean;
  has(card: Element): boolean;
  /** The card an element stands in, or is. */
  around(el: Element): Element | undefined;
  /** Other products inside a card: it was the box around a list of which one tile had come. */
  isBoxOf(found: readonly RawProduct[]): boolean;
  /** Most of these stood here under the same names: the page is still the one that was reported. */
  areMost(found: readonly RawProduct[]): boolean;
  /** Cards that hold no product any more. */
  remove(cards: readonly Element[]): void;
  /** The list was replaced. */
  mostAreGone(): boolean;
  clear(): void;
}

/** A target of a change lies at most so deep in its card. */
const STEPS_TO_CARD = 14;
const PRUNE_STEP = 500;

const signatureOf = ({ title, size, price, quantity, linePrice }: RawProduct): string =>
  [title, size, price, quantity, linePrice].join('\n');

export function createKnownCards(): KnownCards {
  let signatures = new WeakMap<Element, string>();
  let cards: Element[] = [];
  let pruneAt = PRUNE_STEP;

  const around = (el: Element): Element | undefined => {
    let at: Element | null = el;
    for (let step = 0; at !== null && step < STEPS_TO_CARD; step++, at = parentOf(at))
      if (signatures.has(at)) return at;
    return undefined;
  };

  const isNamed = ({ element, title }: RawProduct): boolean =>
    signatures.get(around(element) ?? element)?.startsWith(`${title}\n`) === true;

  return {
    get size() {
      return cards.length;
    },
    add(products) {
      if (cards.length > pruneAt) {
        cards = cards.filter((card) => card.isConnected);
        pruneAt = 2 * cards.length + PRUNE_STEP;
      }
      for (const product of products) {
        if (!signatures.has(product.element)) cards.push(product.element);
        signatures.set(product.element, signatureOf(product));
      }
    },
    isSame: (product) => signatures.get(product.element) === signatureOf(product),
    has: (card) => signatures.has(card),
    around,
    isBoxOf(found) {
      const inside = found.filter(({ element }) => (around(element) ?? element) !== element);
      return inside.length > 1 || !inside.every(isNamed);
    },
    areMost: (found) => found.filter(isNamed).length > found.length / 2,
    remove(gone) {
      for (const card of gone) signatures.delete(card);
      cards = cards.filter((card) => signatures.has(card));
    },
    mostAreGone: () => cards.filter(({ isConnected }) => !isConnected).length > cards.length / 2,
    clear() {
      signatures = new WeakMap();
      cards = [];
    },
  };
}
