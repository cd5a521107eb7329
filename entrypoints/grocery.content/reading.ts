import type { PageReading, RawProduct } from '../../page/types.ts';

/** What comes late to a page with a main product stands beside it. */
export function withAdded(reading: PageReading, added: readonly RawProduct[]): PageReading {
  const place = reading.kind === 'listing' ? 'products' : 'others';
  return { ...reading, [place]: [...reading[place], ...added], cardsSeen: reading.cardsSeen + added.length };
}

/** No lines is no news while a cart loads, or where nobody can read it, unless it showed some before. */
export const isEmptyCart = ({ kind, products }: PageReading, before: PageReading | null): boolean =>
  kind === 'cart' && products.length === 0 && before?.kind === 'cart' && before.products.length > 0;
