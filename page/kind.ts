import type { PageKind } from '../stores/types.ts';
import { split } from './generic/element-role.ts';
import { CART, ORDER } from './words.ts';

/** What kind of page this is: points from the address, the machine-readable data and what stands on it. */

export interface Evidence {
  url: URL;
  /** First heading, else the document's title. */
  heading: string;
  /** Rows with a quantity or a remove control, inside something called a cart. */
  cartRows: number;
  /** Rows with such controls anywhere. */
  rows: number;
  tiles: number;
  /** Tiles with an add button. */
  tilesToAdd: number;
  /** The first heading stands in a card that has no like on the page. */
  headInLoneCard: boolean;
  /** The first heading has a price, an add button in reach outside of all tiles. */
  mainPrice: boolean;
  mainAdd: boolean;
  /** … and it says where to: "add to cart". */
  mainToCart: boolean;
  /** Whatever looked like a card, taken or not. */
  cards: number;
  /** The machine-readable data name one product. */
  dataMain: boolean;
  /** … and its name is the heading. */
  dataIsHeading: boolean;
  ogProduct: boolean;
  /** Class or id of the body says product page. */
  bodySaysProduct: boolean;
  /** The address ends in the words of the heading, two at least. */
  slugIsHeading: boolean;
}

const PRODUCT_URL =
  /\/(?:produ[cki]?t\w{0,2}|prodott[oi]|artikel|dp|pd|prd|sku|tovar|urun|p|items?|goods|ip|prn|productdetails?|producten\/product)\/[^/]{2,}|\.product\.\d+|\/product-[a-z]{3}-\d+|\/[^/]+-p-?\d+|[-/]\d{5,}(?:\.html?|\/|\/details?(?:\.aspx)?)?$|\/[^/]+\/p\/?$/i;
/** No article ("/artikel/") and no part of a shop has such an address. */
const SURE_PRODUCT_URL = /\/prod(?:u\w?to?s?|uits?|ott[oi])\/./i;
/** "/produkti/piens/c/SH-11". */
const PART_OF_SHOP = /\/c\/[^/]+\/?$/i;
/** Of lists, and of recipes. */
const LISTING_URL =
  /[?&](?:q|k|query|search\w*|keyword|term|text|s|ntt|zoekterm|suchbegriff|busca|page|sort)=|\/(?:s|search|results|c|cat|cp|categor\w*|browse|collections?|departments?|aisles?|zoeken|suche|buscar?|recherche|cerca|arama|sok|søg|szukaj|poisk|specials|offers?|deals|aanbieding\w*|angebote?|promo\w*|r[ei][cz](?:e[pt]|ip)\w*)(?:[/?]|$)|\/(?:shop|store)\/?(?:$|\?)|\/product-category\/|\/rayon|\.aspx$|catalogsearch/i;

const P = {
  dataMain: 1.5,
  /** … on a page without any tile. */
  dataAlone: 1,
  dataIsHeading: 1.5,
  og: 1.5,
  body: 1,
  slug: 1,
  url: 1.5,
  price: 1,
  add: 1,
  /** A heading, a price and "add to cart", and no other card on the page, or none to add but the product itself. */
  alone: 1,
  listingUrl: -2.5,
  manyTiles: -1,
  headInCard: 1,
  product: 2.5,
} as const;
const C = { url: 2, heading: 1.5, rows: 2, anyRows: 0.5, cart: 2.5 } as const;
const MANY_TILES = 12;
/** Tiles that make a list. */
export const GRID = 4;

function decodedPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** "index.php?cl=basket", "?route=checkout/cart". */
const ROUTE = /[?&](?:cl|route|controller)=[^&]*/;

export const isCartUrl = (url: URL): boolean =>
  CART.test(split(`${decodedPath(url)} ${ROUTE.exec(url.search) ?? ''}`)) && !PRODUCT_URL.test(url.pathname);

function cartScore(evidence: Evidence): number {
  let score = 0;
  if (isCartUrl(evidence.url)) score += C.url;
  if (evidence.heading.length < 60 && CART.test(evidence.heading)) score += C.heading;
  if (evidence.cartRows > 0) {
    score += C.rows;
    // "Complete your order", and beside its lines only what else one might buy
    if (evidence.cartRows > evidence.tiles && ORDER.test(evidence.heading)) score += C.anyRows;
  } else if (evidence.rows > 0) score += C.anyRows;
  return score;
}

function productScore(evidence: Evidence): number {
  const isListingUrl = LISTING_URL.test(evidence.url.pathname + evidence.url.search);
  const isProductUrl = PRODUCT_URL.test(evidence.url.pathname);
  let score = 0;
  if (evidence.dataMain) score += P.dataMain + (evidence.tiles === 0 ? P.dataAlone : 0);
  if (evidence.dataIsHeading) score += P.dataIsHeading;
  if (evidence.ogProduct) score += P.og;
  if (evidence.bodySaysProduct) score += P.body;
  if (evidence.slugIsHeading) score += P.slug;
  if (isProductUrl) score += P.url;
  if (evidence.mainPrice) score += P.price;
  if (evidence.mainAdd) score += P.add;
  if (
    evidence.mainPrice &&
    evidence.mainToCart &&
    (evidence.cards <= 1 || (evidence.tiles > 0 && evidence.tilesToAdd < 2))
  )
    score += P.alone;
  if (evidence.headInLoneCard) score += P.headInCard;
  if ((isListingUrl && !isProductUrl) || PART_OF_SHOP.test(evidence.url.pathname)) score += P.listingUrl;
  // nothing to buy beside the tiles: a price below the heading is a filter's or a banner's
  const most = evidence.mainAdd || evidence.dataMain ? MANY_TILES : GRID;
  if (evidence.tiles >= most && !evidence.dataIsHeading) score += P.manyTiles;
  return score;
}

/**
 * A receipt or past order: said by address and number, with goods that nobody offers to add, unless the heading says
 * "Order #108843217" itself. Some shops say it behind the question mark alone ("?controller=order-detail").
 */
export function isOrder({ url, heading, tiles, tilesToAdd }: Evidence): boolean {
  const place = decodedPath(url) + url.search;
  const isHeading = ORDER.test(heading);
  const isSaid = tilesToAdd > tiles / 2 ? isHeading && /\d{4}/.test(heading) : isHeading || /\d{4}|\d\w{7}/.test(place);
  return tiles > 0 && isSaid && ORDER.test(place) && !isCartUrl(url);
}

export function kindOf(evidence: Evidence): PageKind {
  if (isOrder(evidence)) return 'cart';
  const cart = cartScore(evidence);
  if (cart >= C.cart && evidence.rows > 0) return 'cart';
  const isNamedProduct =
    evidence.heading !== '' &&
    ((evidence.ogProduct && PRODUCT_URL.test(evidence.url.pathname)) ||
      (evidence.slugIsHeading && SURE_PRODUCT_URL.test(evidence.url.pathname)));
  const hasMain = evidence.mainPrice || evidence.mainAdd || evidence.dataMain || isNamedProduct;
  if (hasMain && productScore(evidence) >= P.product) return 'product';
  // a checkout: nothing to add and nothing to change
  const isSummary = evidence.tiles > 0 && evidence.tilesToAdd === 0 && isCartUrl(evidence.url);
  if (isSummary || cart >= C.url + C.heading) return 'cart';
  return evidence.tiles > 0 ? 'listing' : 'none';
}
