import type { PageKind, Store } from '../stores/types.ts';
import { pagesOf, readItem } from './adapter.ts';
import { type Accepted, acceptCards } from './generic/accept.ts';
import type { CardReading } from './generic/card.ts';
import { In } from './generic/leaf.ts';
import { walk } from './generic/walk.ts';
import { joinData } from './join-data.ts';
import type { DataProduct } from './json-ld.ts';
import { type Evidence, isCartUrl, isOrder, kindOf } from './kind.ts';
import { amountOf } from './price-text.ts';
import { findMainProduct } from './product-page.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';
import type { PageReading, RawProduct } from './types.ts';

export interface Reader {
  /** The whole page. Yields between cards; the caller decides how long a task may last. */
  readAll(): Generator<void, PageReading>;
  /** Products in nodes that came later. Never asks the whole document. */
  readAdded(roots: readonly Element[]): Generator<void, RawProduct[]>;
  /** A card whose content changed: what it says now. */
  rereadCard(card: Element): RawProduct | undefined;
}

export interface ReaderOptions {
  /** Off: no adapter, no matter which store. */
  adapters?: boolean;
}

export function toRaw(reading: CardReading, rule: string): RawProduct | undefined {
  if (reading.title === undefined) return undefined;
  const raw: RawProduct = { title: reading.title.text, element: reading.card.element, rule };
  if (reading.size !== undefined) raw.size = reading.size;
  if (reading.brand !== undefined) raw.brand = reading.brand;
  if (reading.prices.price !== undefined) raw.price = reading.prices.price;
  if (reading.prices.unitPrice !== undefined) raw.unitPrice = reading.prices.unitPrice;
  const [url] = reading.hrefs;
  if (url !== undefined) raw.url = url;
  if (reading.sponsored) raw.sponsored = true;
  return raw;
}

/** A cart line has a quantity, and the price of the line beside that of one pack. */
function toLine(reading: CardReading, rule: string): RawProduct | undefined {
  const raw = toRaw(reading, rule);
  if (raw === undefined) return undefined;
  if (reading.quantity !== undefined) raw.quantity = reading.quantity;
  const last = reading.prices.all.at(-1);
  if (last !== undefined && (reading.prices.all.length > 1 || reading.quantity === '1')) raw.linePrice = last;
  return raw;
}

const GRID = 4;

const isLine = (reading: CardReading): boolean => reading.remove || (reading.stepper && (!reading.add || reading.less));
const inCart = (reading: CardReading): boolean =>
  (reading.flags & In.cart) !== 0 && (reading.flags & In.besideCart) === 0;

const count = (products: readonly RawProduct[]): Record<string, number> => {
  const rules: Record<string, number> = {};
  for (const product of products) rules[product.rule] = (rules[product.rule] ?? 0) + 1;
  return rules;
};

const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\W+/gu, ' ').trim();

function mainFromData(document: Document, data: DataProduct): RawProduct {
  const { name, ...rest } = data;
  const element = document.querySelector('main,[role=main],h1') ?? document.body ?? document.documentElement;
  return { title: name, ...rest, element, rule: 'json-ld' };
}

export function createReader(document: Document, url: URL, store?: Store, options: ReaderOptions = {}): Reader {
  const adapter = options.adapters === false ? undefined : store;

  function* readAll(): Generator<void, PageReading> {
    const data = readStructuredData(document);
    yield;
    const known = yield* readKnown(data);
    return known ?? (yield* readUnknown(data));
  }

  function* readKnown(data: StructuredData): Generator<void, PageReading | undefined> {
    const pages = pagesOf(adapter, document, url).filter(({ items }) => items.length > 0);
    const rank: readonly PageKind[] = ['cart', 'product', 'listing'];
    const isDrawer = (each: (typeof pages)[number]): boolean => each.page.origin === 'drawer';
    const [main] = pages
      .filter((each) => !isDrawer(each))
      .sort((a, b) => rank.indexOf(a.page.kind) - rank.indexOf(b.page.kind));
    const drawer = pages.find(isDrawer);
    if (main === undefined) return undefined;
    const products: RawProduct[] = [];
    for (const item of main.items) {
      const raw = readItem(item, main.page);
      if (raw !== undefined) products.push(raw);
      yield;
    }
    if (products.length === 0) return undefined;
    const drawerLines = drawer === undefined ? [] : present(drawer.items.map((item) => readItem(item, drawer.page)));
    const taken = new Set(main.items);
    const others: RawProduct[] = [];
    if (main.page.kind !== 'listing')
      for (const { page, items } of pages.filter(({ page }) => page.kind === 'listing'))
        for (const item of items) {
          if (taken.has(item)) continue;
          taken.add(item);
          const raw = readItem(item, page);
          if (raw !== undefined) others.push(raw);
          yield;
        }
    joinData([...products, ...others], data, main.page.kind === 'product');
    return {
      kind: main.page.kind,
      ...(main.page.origin === undefined ? {} : { origin: main.page.origin }),
      products: main.page.kind === 'product' ? products.slice(0, 1) : products,
      others,
      ...(drawerLines.length === 0 ? {} : { drawer: drawerLines }),
      cardsSeen: main.items.length + others.length,
      rules: count([...products, ...others]),
    };
  }

  function* readUnknown(data: StructuredData): Generator<void, PageReading> {
    const body = document.body;
    if (body === null) return { kind: 'none', products: [], others: [], cardsSeen: 0, rules: {} };
    const walked = yield* walk([body]);
    const { accepted, readings } = yield* acceptCards(walked);
    const lines = readings.filter(
      (reading) => reading.title !== undefined && isLine(reading) && (reading.flags & In.besideCart) === 0,
    );
    const cartLines = lines.filter(inCart);
    const tiles = accepted.filter(
      ({ reading }) => !(inCart(reading) && isLine(reading)) && (reading.flags & In.frame) === 0,
    );
    const main = findMainProduct(walked, tiles);
    const heading = main?.reading.title?.text ?? '';
    const head = main?.reading.title?.spot.el;
    const [dataMain] = data.main;
    const evidence: Evidence = {
      url,
      heading: heading || document.title,
      cartRows: cartLines.length,
      rows: lines.length,
      tiles: tiles.length,
      tilesToAdd: tiles.filter(({ reading }) => reading.add).length,
      headInLoneCard:
        head !== undefined && tiles.some(({ reading, rule }) => rule === 'lone' && reading.card.element.contains(head)),
      mainPrice: main?.hasPrice === true,
      mainAdd: main?.hasAdd === true,
      dataMain: dataMain !== undefined,
      dataIsHeading:
        dataMain !== undefined &&
        heading !== '' &&
        (fold(dataMain.name).includes(fold(heading)) || fold(heading).includes(fold(dataMain.name))),
      ogProduct: /product/i.test(data.ogType ?? ''),
    };
    const kind = kindOf(evidence);
    const rawTiles = (skip?: Element): RawProduct[] =>
      present(
        tiles
          .filter(({ reading }) => skip === undefined || !reading.card.element.contains(skip))
          .map(({ reading, rule }: Accepted) => toRaw(reading, rule)),
      );
    let products: RawProduct[];
    let origin: PageReading['origin'];
    let others: RawProduct[] = [];
    let drawer: RawProduct[] = [];
    if (kind === 'cart') {
      const order = isOrder(evidence);
      const rows = order ? tiles.map(({ reading }) => reading) : cartLines.length > 0 ? cartLines : lines;
      origin = order ? 'order' : !isCartUrl(url) && rows.some((row) => row.flags & In.dialog) ? 'drawer' : undefined;
      products = present(rows.map((reading) => toLine(reading, 'cart-row')));
      const elements = new Set(rows.map((row) => row.card.element));
      others = rawTiles().filter((tile) => !elements.has(tile.element));
    } else {
      drawer = isCartUrl(url) ? [] : present(cartLines.map((reading) => toLine(reading, 'cart-row')));
      if (kind === 'product') {
        const read = main === undefined || !(main.hasPrice || main.hasAdd) ? undefined : toRaw(main.reading, 'main');
        const product = read ?? (dataMain === undefined ? undefined : mainFromData(document, dataMain));
        products = present([product]);
        if (product !== undefined) others = rawTiles(main?.reading.title?.spot.el);
      } else if (kind === 'listing') {
        // beside a grid, a carousel recommends; a page of carousels alone is a shop's front
        const grid = tiles.filter(({ reading }) => (reading.flags & In.carousel) === 0);
        const hasGrid = grid.length >= GRID;
        products = present((hasGrid ? grid : tiles).map(({ reading, rule }) => toRaw(reading, rule)));
        if (hasGrid)
          others = present(
            tiles.filter((tile) => !grid.includes(tile)).map(({ reading, rule }) => toRaw(reading, rule)),
          );
      } else products = [];
    }
    joinData([...products, ...others], data, kind === 'product');
    return {
      kind,
      ...(origin === undefined ? {} : { origin }),
      products,
      others,
      ...(drawer.length === 0 ? {} : { drawer }),
      cardsSeen: Math.max(readings.length, products.length + others.length),
      rules: count([...products, ...others]),
    };
  }

  function* readAdded(roots: readonly Element[]): Generator<void, RawProduct[]> {
    const found: RawProduct[] = [];
    const listing = (adapter?.pages ?? []).filter(
      (page) => page.kind === 'listing' && (page.when === undefined || page.when.test(url.pathname + url.search)),
    );
    for (const page of listing) {
      for (const selector of typeof page.item === 'string' ? [page.item] : page.item) {
        for (const root of roots) {
          const items = root.matches(selector) ? [root] : [...root.querySelectorAll(selector)];
          for (const item of items) {
            const raw = readItem(item, page);
            if (raw !== undefined) found.push(raw);
            yield;
          }
        }
        if (found.length > 0) return found;
      }
    }
    const walked = yield* walk(roots);
    const { accepted } = yield* acceptCards(walked);
    return present(accepted.map(({ reading, rule }) => toRaw(reading, rule)));
  }

  function rereadCard(card: Element): RawProduct | undefined {
    const steps = readAdded([card]);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.find((raw) => raw.element === card || card.contains(raw.element));
  }

  return { readAll, readAdded, rereadCard };
}

export const sameAmount = (a: string, b: string): boolean => amountOf(a) === amountOf(b);

/** In one go, for the command line and tests. */
export function readPage(document: Document, url: URL, store?: Store, options?: ReaderOptions): PageReading {
  const steps = createReader(document, url, store, options).readAll();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
