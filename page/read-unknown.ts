import { isPartial } from './cart/partial-cart.ts';
import { evidenceOf } from './evidence.ts';
import { type Accepted, acceptCards } from './generic/accept.ts';
import type { CardReading } from './generic/card.ts';
import * as In from './generic/flags.ts';
import type { Leaf } from './generic/leaf.ts';
import { isProductHref } from './generic/link-path.ts';
import { findMainProduct, type MainProduct } from './generic/product-page.ts';
import { mostly, type Sorted, sortCards } from './generic/sort-cards.ts';
import { TUNING } from './generic/tuning.ts';
import { walk } from './generic/walk.ts';
import { GRID, isCartUrl, isOrder, kindOf } from './kind.ts';
import { countRules, present, toLine, toRaw } from './raw.ts';
import { joinData } from './structured-data/join-data.ts';
import type { StructuredData } from './structured-data.ts';
import type { PageReading, RawProduct } from './types.ts';

/** A page nobody described: cards by what products have in common, kind by evidence. */

/** "/", "/en-gb/", "/home": what a shop's front shows it all offers. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:home|index)[^/]*)?$/i;

function mainProductOf(
  document: Document,
  main: MainProduct | undefined,
  data: StructuredData,
): RawProduct | undefined {
  if (main !== undefined && (main.hasPrice || main.hasAdd)) return toRaw(main.reading, 'main');
  const [own] = data.main;
  // no price and no button before a shop is chosen: the heading is all there is
  if (own === undefined) return main === undefined ? undefined : toRaw(main.reading, 'main');
  const { name, ...rest } = own;
  const element = main?.reading.title?.spot.el ?? document.querySelector('h1,main') ?? document.body;
  return { title: name, ...rest, element, rule: 'json-ld' };
}

/** No shop chosen, nobody signed in: tiles without a price and without a button still lead somewhere. */
const leadsToProduct = ({ kind, el }: Leaf): boolean => kind === 'link' && isProductHref(el.getAttribute('href') ?? '');

type Found = Pick<PageReading, 'products' | 'others' | 'origin'>;

const toRaws = (tiles: readonly Accepted[]): RawProduct[] =>
  present(tiles.map(({ reading, rule }) => toRaw(reading, rule)));

/** The lines, and what is recommended beside them. */
function onCartPage({ lines, cartLines, tiles }: Sorted, order: boolean, url: URL): Found {
  const goods = tiles.map(({ reading }) => reading);
  // a checkout counts its lines and lets nobody change them; "10 st" is a size
  const counted = goods.filter(({ quantity = '', add }) => /^[x×\s]*\d+[x×\s]*$/i.test(quantity) && !add);
  const rows = order
    ? // "tip of the week" has no quantity
      mostly(goods, ({ quantity }) => quantity !== undefined)
    : ([cartLines, lines].find(({ length }) => length > 0) ?? counted);
  const elements = new Set(rows.map(({ card }) => card.element));
  const isDrawer = !isCartUrl(url) && rows.some(({ flags }) => flags & In.dialog);
  return {
    origin: order ? 'order' : isDrawer ? 'drawer' : undefined,
    products: present(rows.map(toLine)),
    others: toRaws(tiles.filter(({ reading }) => !elements.has(reading.card.element))),
  };
}

/** The one product, and what is recommended beside it. */
function onProductPage(
  { tiles }: Sorted,
  document: Document,
  main: MainProduct | undefined,
  data: StructuredData,
): Found {
  const head = main?.reading.title?.spot.el;
  const box = main?.reading.card.element;
  const isOther = ({ reading: { card }, rule }: Accepted): boolean =>
    !(head !== undefined && card.element.contains(head)) &&
    // what it is bought with may look like a tile
    !(rule === 'lone' && box?.contains(card.element) === true);
  return { products: present([mainProductOf(document, main, data)]), others: toRaws(tiles.filter(isOther)) };
}

/** Beside a grid, a carousel recommends; a page of carousels alone is a shop's front. */
function onList({ tiles }: Sorted, { pathname }: URL): Found {
  const inCarousel = ({ reading }: Accepted): boolean => (reading.flags & In.carousel) !== 0;
  const inGrid = tiles.filter((tile) => !inCarousel(tile));
  return inGrid.length < GRID || FRONT.test(pathname)
    ? { products: toRaws(tiles), others: [] }
    : { products: toRaws(inGrid), others: toRaws(tiles.filter(inCarousel)) };
}

export interface UnknownReading {
  reading: PageReading;
  /** Cards read as products; what comes later is held against their shape. */
  cards: readonly CardReading[];
  /** What the cards of a kind all say. */
  common: ReadonlySet<string>;
}

export function* readUnknown(document: Document, url: URL, data: StructuredData): Generator<void, UnknownReading> {
  const { body } = document;
  if (body === null)
    return {
      reading: { kind: 'none', products: [], others: [], cardsSeen: 0, rules: {} },
      cards: [],
      common: new Set(),
    };
  let walked = yield* walk([body]);
  const isPriceless = walked.cards.length === 0 && walked.leaves.filter(leadsToProduct).length >= GRID;
  if (isPriceless) walked = yield* walk([body], true);
  const enough = isPriceless ? TUNING.card.acceptByAddress : undefined;
  const { accepted, readings, common } = yield* acceptCards(walked, undefined, enough);
  yield;
  const sorted = sortCards(accepted, readings);
  yield;
  const main = findMainProduct(walked, sorted.tiles);
  yield;
  const evidence = evidenceOf(sorted, main, data, url, document, readings.length);
  const kind = kindOf(evidence);
  yield;
  const { products, others, origin }: Found =
    kind === 'cart'
      ? onCartPage(sorted, isOrder(evidence), url)
      : kind === 'product'
        ? onProductPage(sorted, document, main, data)
        : kind === 'listing'
          ? onList(sorted, url)
          : { products: [], others: [] };
  const drawer = kind === 'cart' ? [] : present(sorted.cartLines.map(toLine));
  yield;
  const all = [...products, ...others];
  yield* joinData(all, data, kind === 'product');
  const reading: PageReading = {
    kind,
    origin,
    products,
    others,
    ...(drawer.length === 0 ? {} : { drawer }),
    cardsSeen: Math.max(readings.length, all.length),
    ...(kind === 'cart' && origin !== 'order' && isPartial(walked.leaves, products) ? { partial: true as const } : {}),
    rules: countRules(all),
  };
  yield;
  return { reading, cards: sorted.tiles.map((tile) => tile.reading), common };
}
