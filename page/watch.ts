import type { Store } from '../stores/types.ts';
import { isOurs } from './own-nodes.ts';
import { createReader, type Reader, type ReaderOptions } from './read.ts';
import { runSliced } from './slices.ts';
import type { PageReading, RawProduct } from './types.ts';

/**
 * When to read: once the page is quiet, then whatever comes. The observer only queues; reading happens in batches.
 * On a page with nothing for us it ends after ten seconds; one click or navigation starts ten more.
 */
export interface WatchOptions extends ReaderOptions {
  document: Document;
  url: URL;
  store?: Store | undefined;
  signal: AbortSignal;
  /** The whole page was read: what was shown before is void. */
  onScan(reading: PageReading): void;
  /** New cards of a page already read. */
  onAdded(products: readonly RawProduct[]): void;
  /** Cards whose content is another now (recycled rows, options chosen). */
  onChanged(products: readonly RawProduct[]): void;
  /** The address changed inside the page: marks of the old page are stale. */
  onNavigate?(url: URL): void;
}

export interface Watch {
  /** Called on wxt:locationchange, which fires before address and DOM change. */
  navigate(url: URL): void;
  /** Reads the page anew, e.g. after settings changed. */
  rescan(): void;
  readonly observing: boolean;
}

export const TIMING = Object.freeze({
  /** No node added for so long: quiet. */
  quietMs: 200,
  /** Pages that never rest are read after this. */
  longestWaitMs: 1500,
  batchMs: 120,
  longestBatchMs: 600,
  giveUpMs: 10_000,
  /** A drawer needs this to open. */
  afterClickMs: 700,
  /** More top-most additions than this in one batch: read the page anew. */
  hugeBatch: 400,
});

const signatureOf = (product: RawProduct): string =>
  [product.title, product.size, product.price, product.quantity, product.linePrice].join('\n');

const STEPS_TO_CARD = 14;

export function watchPage(options: WatchOptions): Watch {
  const { document, signal } = options;
  const view = document.defaultView;
  let url = options.url;
  let reader: Reader = createReader(document, url, options.store, options);
  let signatures = new WeakMap<Element, string>();
  let mode: 'settling' | 'reading' | 'following' | 'resting' = 'settling';
  let isCart = false;
  let hasProducts = false;
  let added: Element[] = [];
  let touched = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let watchUntil = 0;
  let reading: AbortController | undefined;
  let observing = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.target.nodeType === 1 && isOurs(record.target as Element)) continue;
      if (record.type === 'characterData') {
        if (record.target.parentElement !== null) touched.add(record.target.parentElement);
        continue;
      }
      let mattered = record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        if (node.nodeType === 1) {
          if (isOurs(node as Element)) continue;
          added.push(node as Element);
        }
        mattered = true;
      }
      if (mattered && record.target.nodeType === 1) touched.add(record.target as Element);
    }
    if (added.length > 0 || touched.size > 0) later();
  });

  const observe = (): void => {
    if (signal.aborted) return;
    observing = true;
    observer.observe(document, { childList: true, subtree: true, characterData: hasProducts });
  };

  const rest = (): void => {
    observer.disconnect();
    observing = false;
    mode = 'resting';
    added = [];
    touched.clear();
  };

  /** One timer for everything; each event moves it, the cap stops the moving. */
  const later = (): void => {
    if (mode === 'reading' || document.hidden) return;
    const [pauseMs, capMs] =
      mode === 'following' ? [TIMING.batchMs, TIMING.longestBatchMs] : [TIMING.quietMs, TIMING.longestWaitMs];
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(pauseMs, waitingSince + capMs - now)));
  };

  const flush = (): void => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    if (
      document.readyState === 'loading' &&
      mode === 'settling' &&
      Date.now() < watchUntil - TIMING.giveUpMs + TIMING.longestWaitMs
    ) {
      later();
      return;
    }
    if (mode === 'following' && hasProducts && !isCart && added.length <= TIMING.hugeBatch) void readBatch();
    else void readPage();
  };

  const remember = (products: readonly RawProduct[]): void => {
    for (const product of products) signatures.set(product.element, signatureOf(product));
  };

  const readPage = async (): Promise<void> => {
    reading?.abort();
    const own = new AbortController();
    reading = own;
    mode = 'reading';
    added = [];
    touched.clear();
    const result = await runSliced(reader.readAll(), { signal: AbortSignal.any([signal, own.signal]) });
    if (result === undefined || own.signal.aborted) return;
    const everything = [...result.products, ...result.others, ...(result.drawer ?? [])];
    hasProducts = everything.length > 0;
    isCart = result.kind === 'cart' || (result.drawer ?? []).length > 0;
    signatures = new WeakMap();
    remember(everything);
    mode = 'following';
    options.onScan(result);
    if (hasProducts) observe();
    else wind();
    if (added.length > 0 || touched.size > 0) later();
  };

  const cardAround = (el: Element): Element | undefined => {
    let at: Element | null = el;
    for (let step = 0; at !== null && step < STEPS_TO_CARD; step++) {
      if (signatures.has(at)) return at;
      at = at.parentElement;
    }
    return undefined;
  };

  const readBatch = async (): Promise<void> => {
    const batch = added;
    const changed = new Set<Element>();
    for (const el of touched) {
      const card = cardAround(el);
      if (card?.isConnected === true) changed.add(card);
    }
    added = [];
    touched = new Set();
    const fresh = new Set(batch.filter((el) => el.isConnected && cardAround(el) === undefined));
    for (const el of fresh) {
      let up = el.parentElement;
      while (up !== null && !fresh.has(up)) up = up.parentElement;
      if (up !== null) fresh.delete(el);
    }
    const own = new AbortController();
    reading = own;
    const both = { signal: AbortSignal.any([signal, own.signal]) };
    if (fresh.size > 0) {
      const products = await runSliced(reader.readAdded([...fresh]), both);
      if (products === undefined) return;
      const unseen = products.filter((product) => !signatures.has(product.element));
      remember(unseen);
      if (unseen.length > 0) options.onAdded(unseen);
    }
    const other: RawProduct[] = [];
    for (const card of changed) {
      if (own.signal.aborted || signal.aborted) return;
      const product = reader.rereadCard(card);
      if (product === undefined || signatures.get(card) === signatureOf(product)) continue;
      signatures.set(card, signatureOf(product));
      other.push({ ...product, element: card });
    }
    if (other.length > 0) options.onChanged(other);
  };

  /** Ends the watch when its ten seconds are over and nothing was found. */
  const wind = (): void => {
    setTimeout(
      () => {
        if (!signal.aborted && !hasProducts && Date.now() >= watchUntil) rest();
      },
      Math.max(0, watchUntil - Date.now()) + 5,
    );
  };

  const begin = (settle: boolean): void => {
    watchUntil = Date.now() + TIMING.giveUpMs;
    if (settle) mode = 'settling';
    observe();
    wind();
  };

  const onAct = (): void => {
    if (mode === 'resting') begin(true);
    watchUntil = Date.now() + TIMING.giveUpMs;
    if (!hasProducts) wind();
    // a drawer may have stood in the page all along: opening it adds no node
    if (isCart || options.store !== undefined)
      setTimeout(() => mode === 'following' && !signal.aborted && isCart && void readPage(), TIMING.afterClickMs);
  };

  document.addEventListener('click', onAct, { passive: true, capture: true, signal });
  document.addEventListener('submit', onAct, { passive: true, capture: true, signal });
  document.addEventListener('visibilitychange', () => document.hidden || (observing && later()), { signal });
  view?.addEventListener('pageshow', (event) => event.persisted && restart(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    observing = false;
  });

  const restart = (): void => {
    reading?.abort();
    clearTimeout(timer);
    timer = undefined;
    begin(true);
    later();
  };

  restart();
  return {
    navigate(next) {
      url = next;
      reader = createReader(document, url, options.store, options);
      hasProducts = false;
      isCart = false;
      options.onNavigate?.(next);
      restart();
    },
    rescan: restart,
    get observing() {
      return observing;
    },
  };
}
