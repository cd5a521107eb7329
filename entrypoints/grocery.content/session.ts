import type { Styles } from '../../data/drawing.ts';
import { askWorker } from '../../extension/messages.ts';
import type { PageReport, SiteRules } from '../../extension/protocol.ts';
import { reportOf } from '../../page/skeleton.ts';
import { runSliced } from '../../page/slices.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { watchPage } from '../../page/watch.ts';
import { unpackShop } from '../../stores/packed.ts';
import { createMarks } from './marks.ts';
import { pageReport } from './report.ts';
import { cartOf, toLine } from './snapshot.ts';
import { type Seen, understand } from './understand.ts';

export interface Session {
  /** Settings, corrections or foods changed: `keys` of storage says which. */
  follow(rules: SiteRules, keys: readonly string[]): void;
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
  rules: SiteRules;
  styles: Styles;
  end: AbortSignal;
}

/** Reads one page as it lives, marks it, and tells the worker what its cart holds. */
export function openSession({ document, site, rules: first, styles, end }: Options): Session {
  const closing = new AbortController();
  const signal = AbortSignal.any([end, closing.signal]);
  let rules = first;
  const store = unpackShop(rules.shop, document);
  const shop = {
    site,
    storeName: store?.name ?? site,
    ...(store && { storeId: store.id }),
    ...(store?.currency && { currency: store.currency }),
  };
  const seen = new Map<Element, Seen>();
  const ms: Record<string, number> = {};
  let reading: PageReading | null = null;
  let working = new AbortController();

  const marks = createMarks({
    document,
    site,
    signal,
    rules: () => rules,
    shop,
    styles,
    inCart: () => reading?.kind === 'cart',
  });
  const watch = watchPage({
    document,
    url: new URL(document.URL),
    store,
    adapters: !rules.withoutAdapters,
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
    onRedrawn: () => marks.tidy(),
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

  /** Understands products and marks them, a batch at a time and in tasks short enough not to be felt. */
  async function take(products: readonly RawProduct[], isWholePage: boolean): Promise<void> {
    if (isWholePage) {
      working.abort();
      working = new AbortController();
      seen.clear();
      marks.forget();
    }
    const now = AbortSignal.any([signal, working.signal]);
    const before = new Map(seen);
    const started = performance.now();
    for await (const batch of understand(site, products, defaults(), now)) {
      for (const one of batch) seen.set(one.raw.element, one);
      await runSliced(marks.draw(batch), { signal: now });
    }
    if (now.aborted) return;
    marks.tidy();
    ms.marks = Math.round(performance.now() - started);
    tellState();
    tellCart(before);
  }

  /** The worker keeps the icon. */
  function tellState(): void {
    const { seen: cards, read, matched, broken } = report().health;
    void askWorker('pageSeen', { site, seen: cards, read, matched, broken });
  }

  /** The worker keeps carts: this page's own, or what was put in one from this page. */
  function tellCart(before: ReadonlyMap<Element, Seen>): void {
    const cart = reading && cartOf(reading, seen, shop);
    if (cart) void askWorker('saveCart', cart);
    else
      for (const add of addsSince(before, seen))
        void askWorker('addSeen', { site, storeName: shop.storeName, line: toLine(add) });
  }

  const report = (): PageReport => pageReport({ reading, seen, shop, lang: defaults().lang, ms });

  return {
    follow(next, keys) {
      const isReread = next.withoutAdapters !== rules.withoutAdapters;
      rules = next;
      if (isReread) watch.rescan();
      else if (keys.some((key) => key !== 'carts'))
        void take(
          [...seen.values()].map(({ raw }) => raw),
          false,
        ).then(marks.follow);
      else tellState();
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

/** Tiles whose number of packs changed since they were last seen: the shop's own stepper was used. */
function addsSince(before: ReadonlyMap<Element, Seen>, now: ReadonlyMap<Element, Seen>): Seen[] {
  return [...now].flatMap(([element, { raw, product, ...one }]) => {
    const then = before.get(element);
    if (!then || then.key !== one.key || then.raw.quantity === raw.quantity) return [];
    // A stepper that went away: the last pack was taken out.
    return [{ ...one, raw, product: { ...product, quantity: raw.quantity === undefined ? 0 : product.quantity } }];
  });
}
