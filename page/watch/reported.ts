import { createKnownCards, type KnownCards } from '../known-cards.ts';
import type { PageReading } from '../types.ts';

/** What was reported of the page last. */
export interface Reported {
  cards: KnownCards;
  /** Kind, origin and whether it is a part, "listing" or "cart drawer"; empty: whatever is read next is news. */
  look: string;
  isCart: boolean;
  /** Where the cards stand. */
  path: string;
}

export const nothingReported = (): Reported => ({ cards: createKnownCards(), look: '', isCart: false, path: '' });

/** Notes what a page says; whether that is news. */
export function note(
  reported: Reported,
  { kind, origin, partial, products, others, drawer = [] }: PageReading,
): boolean {
  const { cards, look } = reported;
  const all = [...products, ...others, ...drawer];
  reported.isCart = kind === 'cart' || drawer.length > 0;
  reported.look = `${kind} ${origin} ${partial}`;
  if (look === reported.look && all.length === cards.size && all.every(cards.isSame)) return false;
  cards.clear();
  cards.add(all);
  return true;
}

/** An app changes its address first: the list that still stands there is not the cart. */
export const isOfOldPage = ({ cards, isCart, path }: Reported, { kind, products }: PageReading, now: string): boolean =>
  kind === 'cart' && !isCart && now !== path && cards.areMost(products);
