import type { PageReading } from './types.ts';

const SUSPICIOUS_CARDS = 4;

/**
 * Cards that looked like products, those of which a name could be read, and whether the store changed (cards stand in
 * the page and none could be read). Asked after each batch of late tiles: never looks at the products themselves.
 */
export function countsOf({ products, others, cardsSeen }: PageReading) {
  const read = products.length + others.length;
  return { seen: Math.max(cardsSeen, read), read, broken: read === 0 && cardsSeen >= SUSPICIOUS_CARDS };
}
