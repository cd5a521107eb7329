import { askWorker } from '../../extension/messages.ts';
import type { PageReport, Person } from '../../extension/protocol.ts';
import { reportOf } from '../../page/skeleton.ts';
import { runSliced } from '../../page/slices.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { watchPage } from '../../page/watch.ts';
import { storeOf } from '../../stores/index.ts';
import { createMarks } from './marks.ts';
import { pageReport } from './report.ts';
import { cartOf, toLine } from './snapshot.ts';
import { type Seen, understand } from './understand.ts';

export interface Session {
  /** Settings, corrections or foods changed: `keys` of storage says which. */
  follow(person: Person, keys: readonly string[]): void;
  navigate(url: URL): void;
  report(): PageReport;
  jumpTo(mark: string): boolean;
  jumpToNext(): boolean;
  rescan(): boolean;
  skeleton(): string;
  /** Takes everything of ours out of the page. */
  close(): null;
}

interface Options {
  document: Document;
  site: string;
  person: Person;
  end: AbortSignal;
}

/** Reads one page as it lives, marks it, and tells the worker what its cart holds. */
export function openSession({ document, site, person: first, end }: Options): Session {
  const closing = new AbortController();
  const signal = AbortSignal.any([end, closing.signal]);
  const store = storeOf(new URL(document.URL), document);
  const shop = {
    site,
    storeName: store?.name ?? site,
    ...(store && { storeId: store.id }),
    ...(store?.currency && { currency: store.currency }),
  };
  const seen = new Map<Element, Seen>();
  const ms: Record<string, number> = {};
  let person = first;
  let reading: PageReading | null = null;
  let working = new AbortController();

  const marks = createMarks({
    document,
    site,
    signal,
    person: () => person,
    shop,
    inCart: () => reading?.kind === 'cart',
  });
  const watch = watchPage({
    document,
    url: new URL(document.URL),
    store,
    adapters: !person.settings.withoutAdapters,
    signal,
    onScan: (read) => {
      reading = read;
      void take([...read.products, ...read.others, ...(read.drawer ?? [])], true);
    },
    onAdded: (products) => {
      if (reading)
        reading = {
          ...reading,
          products: [...reading.products, ...products],
          cardsSeen: reading.cardsSeen + products.length,
        };
      void take(products, false);
    },
    onChanged: (products) => void take(products, false),
    onNavigate: () => {
      working.abort();
      reading = null;
      seen.clear();
      marks.clear();
    },
  });

  const defaults = () => ({
    lang: document.documentElement.lang || store?.lang,
    currency: store?.currency,
    country: store?.country,
  });

  /** Understands products and marks them, in tasks short enough not to be felt. */
  async function take(products: readonly RawProduct[], isWholePage: boolean): Promise<void> {
    if (isWholePage) working.abort();
    working = isWholePage ? new AbortController() : working;
    const now = AbortSignal.any([signal, working.signal]);
    const understood = await understand(products, defaults(), now);
    if (!understood) return;
    const before = new Map(seen);
    if (isWholePage) seen.clear();
    for (const one of understood) seen.set(one.raw.element, one);
    await runSliced(marks.draw(isWholePage ? [...seen.values()] : understood, isWholePage), { signal: now });
    tell(understood, before);
  }

  /** The worker keeps carts and the icon. */
  function tell(understood: readonly Seen[], before: ReadonlyMap<Element, Seen>): void {
    if (!reading) return;
    const { health } = report();
    void askWorker('pageSeen', { site, ...health });
    const cart = cartOf(reading, seen, shop);
    if (cart) void askWorker('saveCart', cart);
    else
      for (const one of understood)
        if (isAdd(one, before.get(one.raw.element)))
          void askWorker('addSeen', { site, storeName: shop.storeName, line: toLine(one) });
  }

  const report = (): PageReport => pageReport({ reading, seen, shop, person, ms });

  return {
    follow(next, keys) {
      const isReread = next.settings.withoutAdapters !== person.settings.withoutAdapters;
      person = next;
      if (isReread) return watch.rescan();
      const all = [...seen.values()];
      if (keys.some((key) => key === 'corrections' || key === 'custom-foods')) {
        void take(
          all.map(({ raw }) => raw),
          false,
        ).then(marks.follow);
      } else {
        void runSliced(marks.draw(all, true), { signal }).then(marks.follow);
        tell([], seen);
      }
    },
    navigate: (url) => watch.navigate(url),
    report,
    jumpTo: (mark) => marks.flash([...seen.values()].find((one) => one.mark === mark)?.raw),
    jumpToNext: () => marks.next(),
    rescan() {
      watch.rescan();
      return true;
    },
    skeleton: () => reportOf(document, new URL(document.URL), [...seen.keys()]),
    close() {
      closing.abort();
      return null;
    },
  };
}

/** The number of packs on a listing's tile changed since it was last seen: the shop's own stepper was used. */
function isAdd(now: Seen, before: Seen | undefined): boolean {
  return before !== undefined && now.raw.quantity !== before.raw.quantity && now.key === before.key;
}
