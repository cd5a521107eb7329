import type { PageReport } from '../../extension/protocol.ts';
import { countsOf } from '../../page/health.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { toLine } from './snapshot.ts';
import type { Seen } from './understand.ts';

const NOTHING_READ = { seen: 0, read: 0, rules: {}, broken: false };

interface Reported {
  reading: PageReading | null;
  seen: ReadonlyMap<Element, Seen>;
  site: string;
  storeName: string;
  storeId: string | undefined;
  lang?: string;
  ms: Readonly<Record<string, number>>;
}

/** What the popup is told of a page. */
export function pageReport({ reading, seen, site, storeName, storeId, lang, ms }: Reported): PageReport {
  const base = { site, storeName, ...(storeId && { storeId }), ...(lang && { lang }), paused: false, ms: { ...ms } };
  if (!reading) return { ...base, kind: 'none', scanned: false, products: [], others: [], health: NOTHING_READ };
  const known = (raws: readonly RawProduct[]) =>
    raws.flatMap((raw) => seen.get(raw.element) ?? []).map((one) => ({ cardId: one.cardId, ...toLine(one) }));
  const products = known(reading.products);
  const others = known(reading.others);
  return {
    ...base,
    kind: reading.kind,
    ...(reading.origin && { origin: reading.origin }),
    scanned: products.length + others.length >= reading.products.length + reading.others.length,
    products,
    others,
    health: { ...countsOf(reading), rules: reading.rules },
  };
}

/** A site that is paused, or not read yet. */
export function quietReport(site: string, paused: boolean): PageReport {
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
