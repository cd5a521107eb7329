import { evidenceOf } from './evidence.ts';
import { type Accepted, acceptCards } from './generic/accept.ts';
import type { CardReading } from './generic/card.ts';
import type { Leaf } from './generic/leaf.ts';
import * as In from './generic/place.ts';
import { TUNING } from './generic/tuning.ts';
import { walk } from './generic/walk.ts';
import { joinData } from './join-data.ts';
import { isCartUrl, isOrder, kindOf } from './kind.ts';
import { isProductHref } from './link-path.ts';
import { isPartial } from './partial-cart.ts';
import { findMainProduct, type MainProduct } from './product-page.ts';
import { countRules, present, toLine, toRaw } from './raw.ts';
import { sortCards } from './sort-cards.ts';
import type { StructuredData } from './structured-data.ts';
import type { PageReading, RawProduct } from './types.ts';

/** A page nobody described: cards by what products have in common, kind by evidence. */

/** "/", "/en-gb/", "/home": what a shop's front shows it all offers. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:home|index)[^/]*)?$/i;
/** Tiles outside of carousels that make a grid. */
const GRID = 4;

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
  const { lines, cartLines, tiles } = sorted;
  yield;
  const main = findMainProduct(walked, tiles);
  yield;
  const evidence = evidenceOf(sorted, main, data, url, document, readings.length);
  const kind = kindOf(evidence);
  yield;
  const raws = (some: readonly Accepted[]): RawProduct[] =>
    present(some.map(({ reading, rule }) => toRaw(reading, rule)));
  let products: RawProduct[] = [];
  let others: RawProduct[] = [];
  let drawer: RawProduct[] = [];
  let origin: PageReading['origin'];
  if (kind === 'cart') {
    const order = isOrder(evidence);
    const rows = order ? tiles.map(({ reading }) => reading) : cartLines.length > 0 ? cartLines : lines;
    if (order) origin = 'order';
    else if (!isCartUrl(url) && rows.some(({ flags }) => flags & In.dialog)) origin = 'drawer';
    products = present(rows.map(toLine));
    const elements = new Set(rows.map(({ card }) => card.element));
    others = raws(tiles.filter(({ reading }) => !elements.has(reading.card.element)));
  } else {
    drawer = present(cartLines.map(toLine));
    if (kind === 'product') {
      products = present([mainProductOf(document, main, data)]);
      const head = main?.reading.title?.spot.el;
      const box = main?.reading.card.element;
      others = raws(
        tiles.filter(({ reading: { card }, rule }) => {
          if (head !== undefined && card.element.contains(head)) return false;
          // what it is bought with may look like a tile
          return rule !== 'lone' || box?.contains(card.element) !== true;
        }),
      );
    } else if (kind === 'listing') {
      // beside a grid, a carousel recommends; a page of carousels alone is a shop's front
      const inCarousel = ({ reading }: Accepted): boolean => (reading.flags & In.carousel) !== 0;
      const hasGrid = !FRONT.test(url.pathname) && tiles.filter((tile) => !inCarousel(tile)).length >= GRID;
      products = raws(hasGrid ? tiles.filter((tile) => !inCarousel(tile)) : tiles);
      others = hasGrid ? raws(tiles.filter(inCarousel)) : [];
    }
  }
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
  return { reading, cards: tiles.map((tile) => tile.reading), common };
}
