import type { RawText } from '../data/terms.ts';
import type { Corner, PageKind } from '../stores/types.ts';

/** What a page says of one product, and where it says so. */
export interface RawProduct extends RawText {
  /** The card, row or main block. */
  element: Element;
  /** Picture box the badge stands on, when it is not the card's first picture. */
  badgeAt?: Element;
  corner?: Corner;
  /** Which rule read it: `adapter`, `json-ld`, `repeated` … */
  rule: string;
}

/** One reading of a page. */
export interface PageReading {
  kind: PageKind;
  /** Set on order and receipt pages (`kind: 'cart'`) and on drawers. */
  origin?: 'drawer' | 'order';
  /** Tiles of a listing, lines of a cart, the main product of a product page. */
  products: readonly RawProduct[];
  /** Carousels and recommendations on product and cart pages. */
  others: readonly RawProduct[];
  /** Lines of an open cart drawer on a page of another kind. */
  drawer?: readonly RawProduct[];
  /** Cards that looked like products; `products + others` of them could be read. */
  cardsSeen: number;
  /** The cart shows more lines than are in the page. */
  partial?: true;
  /** A cart without lines that says so, or that showed lines before. */
  isEmpty?: boolean;
  /** Products read, by rule. */
  rules: Readonly<Record<string, number>>;
}
