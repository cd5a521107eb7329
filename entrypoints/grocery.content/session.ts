import type { Styles } from '../../data/drawing.ts';
import { askWorker } from '../../extension/messages.ts';
import type { PageReport, SiteRules } from '../../extension/protocol.ts';
import { runSliced } from '../../page/slices.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { watchPage } from '../../page/watch.ts';
import { type PackedStore, unpackShop } from '../../stores/packed.ts';
import { createMarks } from './marks.ts';
import { isEmptyCart, withAdded, without } from './reading.ts';
import { pageReport, pageState } from './report.ts';
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
  /** Of all products read so far. */
  cards(): readonly Element[];
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
  let store: ShopFacts | undefined = rules.shop.host;
  const shop = shopOf(site, store);
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
    addressNow: () => new URL(document.URL),
    *findStore() {
      const found = yield* unpackShop(rules.shop, document);
      store = found;
      Object.assign(shop, shopOf(site, found));
      return found;
    },
    adapters: !rules.withoutAdapters,
    signal,
    onScan: (read) => {
      reading = { ...read, isEmpty: isEmptyCart(read, reading, document) };
      void take([...read.products, ...read.others, ...(read.drawer ?? [])], true);
    },
    onAdded: (products) => {
      if (reading) reading = withAdded(reading, products);
      void take(products, false);
    },
    onChanged(products, gone) {
      if (reading) reading = without(reading, gone);
      for (const card of gone) {
        seen.delete(card);
        marks.forget(card);
      }
      void take(products, false);
    },
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
    const adds: Seen[] = [];
    const started = performance.now();
    for await (const batch of understand(site, products, defaults(), now)) {
      for (const one of batch) {
        adds.push(...addOf(seen.get(one.raw.element), one));
        seen.set(one.raw.element, one);
      }
      await runSliced(marks.draw(batch), { signal: now });
    }
    if (now.aborted) return;
    marks.tidy();
    ms.marks = Math.round(performance.now() - started);
    tellState();
    tellCart(adds);
  }

  /** The worker keeps the icon. */
  function tellState(): void {
    void askWorker('pageSeen', { site, ...pageState(reading, seen) });
  }

  /** The worker keeps carts: this page's own, or what was put in one from this page. */
  function tellCart(adds: readonly Seen[]): void {
    const cart = reading && cartOf(reading, seen, shop);
    if (cart) void askWorker('saveCart', cart);
    else for (const add of adds) void askWorker('addSeen', { site, storeName: shop.storeName, line: toLine(add) });
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
    cards: () => [...seen.keys()],
    close() {
      closing.abort();
      return null;
    },
  };
}

type ShopFacts = Pick<PackedStore, 'id' | 'name' | 'lang' | 'country' | 'currency'>;

const shopOf = (site: string, store: ShopFacts | undefined) => ({
  site,
  storeName: store?.name ?? site,
  ...(store && { storeId: store.id }),
  ...(store?.currency && { currency: store.currency }),
});

/** A tile whose number of packs changed since it was last seen: the shop's own stepper was used. */
function addOf(then: Seen | undefined, { raw, product, ...one }: Seen): Seen[] {
  if (!then || then.key !== one.key || then.raw.quantity === raw.quantity) return [];
  // A stepper that went away: the last pack was taken out.
  return [{ ...one, raw, product: { ...product, quantity: raw.quantity === undefined ? 0 : product.quantity } }];
}
