import type { Store } from '../stores/types.ts';
import { type Changes, createChanges } from './changes.ts';
import { createReader, type ReaderOptions } from './read.ts';
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
  /** Ends everything. */
  signal: AbortSignal;
  /** The whole page was read: what was shown before is void. */
  onScan(reading: PageReading): void;
  /** New cards of a page already read. */
  onAdded(products: readonly RawProduct[]): void;
  /** Cards whose content is another now (recycled rows, options chosen). */
  onChanged(products: readonly RawProduct[]): void;
  /** Cards were drawn anew with the same product in them: marks inside went with the old content. */
  onRedrawn?(): void;
  /** The address changed inside the page: marks of the old page are stale. */
  onNavigate?(url: URL): void;
}

export interface Watch {
  /** Called on wxt:locationchange, which fires before address and DOM change. */
  navigate(url: URL): void;
  /** Reads the page anew, e.g. after settings changed. */
  rescan(): void;
  readonly isObserving: boolean;
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

const signatureOf = ({ title, size, price, quantity, linePrice }: RawProduct): string =>
  [title, size, price, quantity, linePrice].join('\n');

/** A target of a change lies at most so deep in its card. */
const STEPS_TO_CARD = 14;

/** Looking at each of 10,000 cards on each batch would cost more than reading the batch. */
const SAMPLE = 40;
const PRUNE_STEP = 500;

function mostAreGone(cards: readonly Element[]): boolean {
  const step = Math.max(1, Math.floor(cards.length / SAMPLE));
  const sample: Element[] = [];
  for (let i = 0; i < cards.length; i += step) sample.push(cards[i] as Element);
  return sample.filter((card) => !card.isConnected).length > sample.length / 2;
}

export function watchPage(options: WatchOptions): Watch {
  const { document, signal } = options;
  let reader = createReader(document, options.url, options.store, options);
  let signatures = new WeakMap<Element, string>();
  /** Cards in the page, to notice when most of them are gone. */
  let known: Element[] = [];
  let pruneAt = PRUNE_STEP;
  let mode: 'settling' | 'reading' | 'following' | 'resting' = 'settling';
  let isCart = false;
  /** Kind of what was reported last; empty: report whatever is read. */
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let watchUntil = 0;
  let current = new AbortController();

  const changes: Changes = createChanges(document, () => later());

  /** One timer for everything; each change moves it, the cap stops the moving. */
  const later = (pauseMs?: number): void => {
    if (mode === 'reading' || mode === 'resting' || document.hidden || signal.aborted) return;
    const isFollowing = mode === 'following' && known.length > 0;
    const capMs = isFollowing ? TIMING.longestBatchMs : TIMING.longestWaitMs;
    const now = Date.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const waitMs = pauseMs ?? (isFollowing ? TIMING.batchMs : TIMING.quietMs);
    timer = setTimeout(flush, Math.max(0, Math.min(waitMs, waitingSince + capMs - now)));
  };

  const flush = (): void => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const waitedMs = Date.now() - (watchUntil - TIMING.giveUpMs);
    if (document.readyState === 'loading' && waitedMs < TIMING.longestWaitMs) {
      later();
      return;
    }
    const isOld = mostAreGone(known);
    if (mode === 'following' && known.length > 0 && !isCart && !isOld && changes.size <= TIMING.hugeBatch)
      void readBatch();
    else void readPage();
  };

  const remember = (products: readonly RawProduct[]): void => {
    if (known.length > pruneAt) {
      known = known.filter((card) => card.isConnected);
      pruneAt = 2 * known.length + PRUNE_STEP;
    }
    for (const product of products) {
      if (!signatures.has(product.element)) known.push(product.element);
      signatures.set(product.element, signatureOf(product));
    }
  };

  const readPage = async (): Promise<void> => {
    current.abort();
    const own = new AbortController();
    current = own;
    mode = 'reading';
    changes.take();
    const reading = await runSliced(reader.readAll(), { signal: AbortSignal.any([signal, own.signal]) });
    if (reading === undefined || own.signal.aborted) return;
    mode = 'following';
    const everything = [...reading.products, ...reading.others, ...(reading.drawer ?? [])];
    isCart = reading.kind === 'cart' || reading.drawer !== undefined;
    const isSame =
      shown === `${reading.kind} ${reading.origin}` &&
      everything.length === known.length &&
      everything.every((product) => signatures.get(product.element) === signatureOf(product));
    if (!isSame) {
      signatures = new WeakMap();
      known = [];
      remember(everything);
      shown = `${reading.kind} ${reading.origin}`;
      options.onScan(reading);
    } else options.onRedrawn?.();
    if (known.length > 0) changes.observe(true);
    else wind();
    if (changes.size > 0) later();
  };

  const cardAround = (el: Element): Element | undefined => {
    let at: Element | null = el;
    for (let step = 0; at !== null && step < STEPS_TO_CARD; step++, at = at.parentElement)
      if (signatures.has(at)) return at;
    return undefined;
  };

  const readBatch = async (): Promise<void> => {
    const own = current;
    const { added, touched } = changes.take();
    const changed = new Set<Element>();
    for (const el of touched) {
      const card = cardAround(el);
      if (card?.isConnected === true) changed.add(card);
    }
    const fresh = added.filter((el) => cardAround(el) === undefined);
    const found =
      fresh.length === 0
        ? []
        : await runSliced(reader.readAdded(fresh), { signal: AbortSignal.any([signal, own.signal]) });
    if (found === undefined || signal.aborted || own.signal.aborted) return;
    const unseen = found.filter(({ element }) => !signatures.has(element));
    remember(unseen);
    if (unseen.length > 0) options.onAdded(unseen);
    const others: RawProduct[] = [];
    for (const card of changed) {
      const product = reader.rereadCard(card);
      if (product === undefined || signatures.get(card) === signatureOf(product)) continue;
      signatures.set(card, signatureOf(product));
      others.push({ ...product, element: card });
    }
    if (others.length > 0) options.onChanged(others);
    else if (changed.size > 0) options.onRedrawn?.();
  };

  /** Ends the watch when its time is over and nothing was found. */
  const wind = (): void => {
    const rest = (): void => {
      if (signal.aborted || known.length > 0 || Date.now() < watchUntil || document.hidden) return;
      clearTimeout(timer);
      timer = undefined;
      current.abort();
      changes.stop();
      mode = 'resting';
    };
    setTimeout(rest, Math.max(0, watchUntil - Date.now()));
  };

  const begin = (): void => {
    watchUntil = Date.now() + TIMING.giveUpMs;
    if (mode === 'resting') mode = 'settling';
    changes.observe(known.length > 0);
    wind();
  };

  const restart = (pauseMs?: number): void => {
    if (signal.aborted) return;
    current.abort();
    current = new AbortController();
    clearTimeout(timer);
    timer = undefined;
    mode = 'settling';
    shown = '';
    begin();
    later(pauseMs);
  };

  const onAct = (): void => {
    if (known.length === 0) begin();
    // a quantity field changes without adding a node
    if (isCart) setTimeout(() => mode === 'following' && !signal.aborted && void readPage(), TIMING.afterClickMs);
  };

  const onVisible = (): void => {
    if (document.hidden || mode === 'resting') return;
    begin();
    later();
  };

  const passive = { passive: true, capture: true, signal };
  document.addEventListener('click', onAct, passive);
  document.addEventListener('submit', onAct, passive);
  document.addEventListener('visibilitychange', onVisible, { signal });
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && restart(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.stop();
  });
  restart();

  return {
    navigate(url) {
      reader = createReader(document, url, options.store, options);
      known = [];
      signatures = new WeakMap();
      isCart = false;
      options.onNavigate?.(url);
      // the event comes before the change: the old page must not be read as the new one
      restart(TIMING.longestWaitMs);
    },
    rescan: () => restart(),
    get isObserving() {
      return changes.isObserving;
    },
  };
}
