import type { CartLine, CartSnapshot } from '../../data/cart-terms.ts';
import type { PageReading } from '../../page/types.ts';
import { type Seen, textOf } from './understand.ts';

/** A product as it is stored: without its element. */
export const toLine = ({ key, raw, product, match }: Seen): CartLine => ({ key, raw: textOf(raw), product, match });

/**
 * The cart a page shows, as its lines stand there; null when it shows none, or not all of it is understood yet. Without
 * lines it is none either unless known to be empty: they may not have come yet, or nobody can read them.
 */
export function cartOf(
  reading: PageReading,
  seen: ReadonlyMap<Element, Seen>,
  shop: Pick<CartSnapshot, 'site' | 'storeName' | 'currency'>,
): CartSnapshot | null {
  const isCart = reading.kind === 'cart';
  const rows = isCart ? reading.products : (reading.drawer ?? []);
  if (!rows.every(({ element }) => seen.has(element)) || (rows.length === 0 && !reading.isEmpty)) return null;
  return {
    ...shop,
    seenAt: Date.now(),
    origin: isCart ? (reading.origin ?? 'page') : 'drawer',
    ...(reading.partial && { partial: true as const }),
    lines: rows.flatMap(({ element }) => seen.get(element) ?? []).map(toLine),
  };
}
