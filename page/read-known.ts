import type { PageKind, Store, StorePage } from '../stores/types.ts';
import { applies, itemsOf, readItem } from './adapter.ts';
import { countRules } from './raw.ts';
import { joinData } from './structured-data/join-data.ts';
import type { StructuredData } from './structured-data.ts';
import type { PageReading, RawProduct } from './types.ts';

/** The page as the store's adapter knows it. */

interface Look {
  page: StorePage;
  items: Element[];
}

export interface KnownReading {
  /** Undefined: the adapter knows no look of this page that stands here. */
  reading?: PageReading;
  drawer: RawProduct[];
  /** Cards of the look that fits, whether their names could be found or not. */
  cardsSeen: number;
}

/** Which look read a card, so that it can be read again. */
export type LookOf = WeakMap<Element, StorePage>;

const RANK: readonly PageKind[] = ['cart', 'product', 'listing'];
const rankOf = ({ page }: Look): number => RANK.indexOf(page.kind);

export function* readLook({ page, items }: Look, taken: Set<Element>, lookOf: LookOf): Generator<void, RawProduct[]> {
  const products: RawProduct[] = [];
  for (const item of items) {
    if (taken.has(item)) continue;
    taken.add(item);
    const raw = readItem(item, page);
    if (raw !== undefined) {
      products.push(raw);
      lookOf.set(item, page);
    }
    yield;
  }
  return products;
}

export function* readKnown(
  store: Store,
  document: Document,
  url: URL,
  data: StructuredData,
  lookOf: LookOf,
): Generator<void, KnownReading> {
  const looks = store.pages
    .filter((page) => applies(page, document, url))
    .map((page) => ({ page, items: itemsOf([document], page) }))
    .filter(({ items }) => items.length > 0);
  yield;
  const drawerLook = looks.find(({ page }) => page.origin === 'drawer');
  const [main, ...rest] = looks.filter(({ page }) => page.origin !== 'drawer').sort((a, b) => rankOf(a) - rankOf(b));
  const taken = new Set<Element>();
  const drawer = drawerLook === undefined ? [] : yield* readLook(drawerLook, taken, lookOf);
  const products = main === undefined ? [] : yield* readLook(main, taken, lookOf);
  // names in less than half of the cards: the shop changed, the generic reader does better
  if (main === undefined || products.length < main.items.length / 2 || products.length === 0)
    return { drawer, cardsSeen: taken.size };
  const others = main.page.kind === 'product' ? products.splice(1) : [];
  for (const look of rest) if (look.page.kind === 'listing') others.push(...(yield* readLook(look, taken, lookOf)));
  const all = [...products, ...others];
  yield* joinData(all, data, main.page.kind === 'product');
  return {
    drawer,
    cardsSeen: taken.size,
    reading: {
      kind: main.page.kind,
      origin: main.page.origin,
      products,
      others,
      drawer: drawer.length > 0 ? drawer : undefined,
      cardsSeen: taken.size,
      rules: countRules(all),
    },
  };
}
