import { excludedKeys } from '../../extension/corrections.ts';
import type { PageReport, Person } from '../../extension/protocol.ts';
import type { Settings } from '../../extension/settings.ts';
import { isPaused } from '../../extension/site-rules.ts';
import { digitsOf } from '../../matching/price.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { healthOf } from '../../page/health.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { toLine } from './snapshot.ts';
import { type Seen, textOf } from './understand.ts';

type ProductReport = PageReport['products'][number];

const NOTHING_READ = { seen: 0, read: 0, matched: 0, rules: {}, broken: false };

interface Reported {
  reading: PageReading | null;
  seen: ReadonlyMap<Element, Seen>;
  shop: { site: string; storeName: string; storeId?: string };
  person: Person;
  ms: Readonly<Record<string, number>>;
}

/** What popup and toolbar are told of a page. */
export function pageReport({ reading, seen, shop, person, ms }: Reported): PageReport {
  const { site, storeName, storeId } = shop;
  const base = { site, storeName, ...(storeId && { storeId }), paused: false, ms: { ...ms } };
  if (!reading) return { ...base, kind: 'none', scanned: false, products: [], others: [], health: NOTHING_READ };
  const known = (raws: readonly RawProduct[]) => raws.flatMap((raw) => seen.get(raw.element) ?? []);
  const products = known(reading.products);
  const others = known(reading.others);
  const { seen: cards, read, rules, broken } = healthOf(reading);
  return {
    ...base,
    kind: reading.kind,
    ...(reading.origin && { origin: reading.origin }),
    scanned: products.length + others.length >= reading.products.length + reading.others.length,
    products: products.map(productReport),
    others: others.map(productReport),
    health: { seen: cards, read, matched: [...products, ...others].filter(({ food }) => food).length, rules, broken },
    ...(reading.kind === 'cart' && { totals: cartTotals(products, person) }),
  };
}

/** A site that is paused, or not read yet. */
export function quietReport(site: string, settings: Settings): PageReport {
  const paused = isPaused(settings, site);
  return {
    site,
    storeName: site,
    kind: 'none',
    scanned: false,
    paused,
    products: [],
    others: [],
    health: NOTHING_READ,
    ms: {},
  };
}

function productReport({ mark, key, raw, product, match }: Seen): ProductReport {
  const { price } = product;
  return {
    mark,
    key,
    title: raw.title,
    ...(raw.size !== undefined && { size: raw.size }),
    ...(price && { price: price.minor / 10 ** digitsOf(price.currency) }),
    ...(raw.quantity !== undefined && { quantity: product.quantity }),
    food: match?.food ?? null,
    raw: textOf(raw),
    product,
    match,
  };
}

function cartTotals(lines: readonly Seen[], { corrections, settings }: Person): PageReport['totals'] {
  const foods = new Map(lines.flatMap(({ food }) => (food ? [[food.id, food] as const] : [])));
  const { lowUg, centralUg, highUg, supplements } = totalsOf(lines.map(toLine), (id) => foods.get(id), {
    targetUgPerDay: settings.target?.ugPerDay ?? null,
    people: settings.people,
    excluded: excludedKeys(corrections),
  });
  return { lowUg, centralUg, highUg, supplements: supplements.map(({ ugPerDose, doses }) => ({ ugPerDose, doses })) };
}
