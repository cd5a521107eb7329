import { saysEmpty } from '../../page/cart/empty-cart.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';

/** What comes late to a page with a main product stands beside it. */
export function withAdded(reading: PageReading, added: readonly RawProduct[]): PageReading {
  const place = reading.kind === 'listing' ? 'products' : 'others';
  return { ...reading, [place]: [...reading[place], ...added], cardsSeen: reading.cardsSeen + added.length };
}

export function without(reading: PageReading, gone: readonly Element[]): PageReading {
  const stays = ({ element }: RawProduct) => !gone.includes(element);
  return {
    ...reading,
    products: reading.products.filter(stays),
    others: reading.others.filter(stays),
    cardsSeen: reading.cardsSeen - gone.length,
  };
}

/** No lines is no news while a cart loads, or where nobody can read it: it showed some before, or says so itself. */
export function isEmptyCart(
  { kind, products, drawer }: PageReading,
  before: PageReading | null,
  document: Document,
): boolean {
  const hadLines = before?.kind === 'cart' && before.products.length > 0;
  // a drawer without lines makes no cart of a page
  if (kind !== 'cart') return hadLines && before.origin === 'drawer' && !drawer && saysEmpty(document);
  return products.length === 0 && (hadLines || saysEmpty(document));
}

/** A line of the cart that the page shows; no past order, and nothing that is recommended beside a cart or lies behind it. */
export const isCartLine = ({ element }: RawProduct, reading: PageReading | null): boolean =>
  reading?.kind === 'cart' && reading.origin !== 'order' && reading.products.some((line) => line.element === element);
