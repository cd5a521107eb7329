import type { Looks } from '../../data/drawing.ts';
import { BATCH } from '../../extension/limits.ts';
import { askWorker } from '../../extension/messages.ts';
import type { PageReport, SiteRules } from '../../extension/protocol.ts';
import { countsOf } from '../../page/health.ts';
import { runSliced } from '../../page/slices.ts';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { watchPage } from '../../page/watch.ts';
import { type PackedStore, unpackShop } from '../../stores/packed.ts';
import { createMarks } from './marks.ts';
import { isCartLine, isEmptyCart, withAdded, without } from './reading.ts';
import { pageReport } from './report.ts';
import { cartOf, toLine } from './snapshot.ts';
import { type Seen, understand } from './understand.ts';

export interface Session {
  /** Settings, corrections or foods changed: `keys` of storage says which. */
  follow(rules: SiteRules, keys: readonly string[]): void;
  navigate(url: URL): void;
  report(): PageReport;
  jumpTo(cardId: string): boolean;
  jumpToNext(): boolean;
  rescan(): boolean;
  /** Of all products read so far. */
  cards(): readonly Element[];
  /** Takes everything of ours out of the page. */
  close(): void;
}

interface Options {
  document: Document;
  site: string;
  rules: SiteRules;
  looks: Looks;
  end: AbortSignal;
}

/** Reads one page as it lives, marks it, and tells the worker what its cart holds. */
export function openSession({ document, site, rules: first, looks, end }: Options): Session {
  const closing = new AbortController();
  const signal = AbortSignal.any([end, closing.signal]);
  let rules = first;
  let store: ShopFacts | undefined = rules.shop.host;
  const shop = () => ({
    site,
    storeName: store?.name ?? site,
    ...(store?.currency && { currency: store.currency }),
  });
  /** What each card says now, and what that was understood as. */
  const said = new Map<Element, RawProduct>();
  const seen = new Map<Element, Seen>();
  /** The cart this page told of last: said again it is no news, and another tab may have had some since. */
  let told = '';
  const ms: Record<string, number> = {};
  let reading: PageReading | null = null;
  let working = new AbortController();

  const marks = createMarks({
    document,
    site,
    signal,
    rules: () => rules,
    shop,
    looks,
    seen,
    inCart: (raw) => isCartLine(raw, reading),
  });
  const watch = watchPage({
    document,
    addressNow: () => new URL(document.URL),
    *findStore() {
      const found = yield* unpackShop(rules.shop, document);
      store = found;
      return found;
    },
    signal,
    onScan: (read) => {
      reading = { ...read, isEmpty: isEmptyCart(read, reading, document) };
      void readAnew([...read.products, ...read.others, ...(read.drawer ?? [])]);
    },
    onAdded: (products) => {
      if (reading) reading = withAdded(reading, products);
      void understandAndDraw(products);
    },
    onChanged(products, gone, stepped) {
      if (reading) reading = without(reading, gone);
      for (const card of gone) {
        said.delete(card);
        seen.delete(card);
      }
      void understandAndDraw(products).then(() => tellAdds(stepped));
    },
    onRedrawn() {
      marks.tidy();
      if (!reading || reading.isEmpty || !isEmptyCart(reading, null, document)) return;
      // it was still loading when it was read
      reading = { ...reading, isEmpty: true };
      void tellCart();
    },
    // biome-ignore lint/suspicious/noConsole: where a developer looks; the page itself hears nothing
    onFailed: (error) => console.error(error),
    onNavigate: () => {
      reading = null;
      told = '';
      startOver();
      marks.clear();
    },
  });

  const defaults = () => ({
    lang: document.documentElement.lang || store?.lang,
    currency: store?.currency,
    country: store?.country,
  });

  /** What was seen so far is void. */
  function startOver(): void {
    working.abort();
    working = new AbortController();
    said.clear();
    seen.clear();
  }

  async function readAnew(products: readonly RawProduct[]): Promise<void> {
    startOver();
    if (await understandAndDraw(products)) await tellCart();
  }

  /**
   * A batch at a time and in tasks short enough not to be felt. false: the page moved on, or the worker is gone and marks
   * stand as they are.
   */
  async function understandAndDraw(products: readonly RawProduct[]): Promise<boolean> {
    for (const raw of products) said.set(raw.element, raw);
    const now = AbortSignal.any([signal, working.signal]);
    const started = performance.now();
    for (let from = 0; from < products.length; from += BATCH) {
      const batch = await understand(site, products.slice(from, from + BATCH), defaults());
      if (!batch) return false;
      // Cards change and go while the worker is asked.
      for (const one of batch) if (said.get(one.raw.element) === one.raw) seen.set(one.raw.element, one);
      await runSliced(marks.draw(batch), { signal: now });
      if (now.aborted) return false;
    }
    marks.tidy();
    ms.marks = Math.round(performance.now() - started);
    tellState();
    return true;
  }

  /** The worker keeps the icon. */
  function tellState(): void {
    void askWorker('pageSeen', { site, broken: reading !== null && countsOf(reading).broken });
  }

  /** The worker keeps carts: what this page's own holds, by what it says and not by what we make of it. */
  async function tellCart(): Promise<void> {
    const cart = reading && cartOf(reading, seen, shop());
    const news = JSON.stringify([cart?.origin, cart?.partial, cart?.lines.map(({ raw }) => raw)]);
    if (!cart || news === told) return;
    told = news;
    if (!(await askWorker('saveCart', cart))) told = '';
  }

  /** And what was put in one from this page; whether the shop agreed is seen in the cart, which is news then. */
  function tellAdds(stepped: readonly RawProduct[]): void {
    for (const raw of stepped) {
      const one = seen.get(raw.element);
      // Stepped again meanwhile: that is told by itself.
      if (one?.raw !== raw) continue;
      told = '';
      void askWorker('addSeen', { site, storeName: shop().storeName, line: toLine(one) });
    }
  }

  const report = (): PageReport =>
    pageReport({ reading, seen, ...shop(), storeId: store?.id, lang: defaults().lang, ms });

  return {
    follow(next, keys) {
      rules = next;
      // What is said of products changed, and not what the cart holds.
      if (keys.some((key) => key !== 'carts')) void understandAndDraw([...said.values()]).then(marks.follow);
      else tellState();
    },
    navigate: watch.navigate,
    report,
    jumpTo: (to) => marks.flash([...seen.values()].find(({ cardId }) => cardId === to)?.raw),
    jumpToNext: () => marks.next(),
    rescan() {
      // The person asks for it: the cart as it stands here is the truth.
      told = '';
      watch.rescan();
      return true;
    },
    cards: () => [...seen.keys()],
    close: () => closing.abort(),
  };
}

type ShopFacts = Pick<PackedStore, 'id' | 'name' | 'lang' | 'country' | 'currency'>;
