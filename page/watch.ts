import { type Changes, createChanges } from './changes.ts';
import { createKnownCards } from './known-cards.ts';
import { createReader, type Reader } from './read.ts';
import { forget } from './remember.ts';
import { runSliced } from './slices.ts';
import type { PageReading, RawProduct } from './types.ts';
import { TIMING, type Watch, type WatchOptions } from './watching.ts';

export { TIMING, type Watch, type WatchOptions } from './watching.ts';

/** Some apps keep their address behind "#/" or "#!"; every other "#" is a place on the page. */
const isRoute = /#[/!]/;

/** The page's heading, or what stands right beside it: price and button of a product page may come after all else. */
const headingBy = (el: Element): Element | null =>
  el.parentElement?.querySelector(':scope > h1') ?? el.querySelector('h1');

export function watchPage(options: WatchOptions): Watch {
  const { document, signal } = options;
  let readAt = options.addressNow();
  let reader: Reader | undefined;
  const known = createKnownCards();
  let mode: 'settling' | 'reading' | 'following' | 'resting' = 'settling';
  let isCart = false;
  let rereads = 0;
  /** Kind of what was reported last; empty: report whatever is read. */
  let shown = '';
  /** Where the known cards stand. */
  let shownAt = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let watchUntil = 0;
  /** Ends what is being read just now. */
  let current = new AbortController();

  const changes: Changes = createChanges(document, () => later());

  /** One timer for everything; each change moves it, the cap stops the moving. */
  const later = (pauseMs?: number): void => {
    if (mode === 'reading' || mode === 'resting' || document.hidden || signal.aborted) return;
    const isFollowing = mode === 'following' && known.size > 0;
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
    const isOld = known.mostAreGone();
    if (reader && mode === 'following' && known.size > 0 && !isCart && !isOld && changes.size <= TIMING.hugeBatch)
      void readBatch(reader);
    else void readPage();
  };

  function* readAll(): Generator<void, PageReading> {
    readAt = options.addressNow();
    reader ??= createReader(document, readAt, options.findStore && (yield* options.findStore()), options);
    return yield* reader.readAll();
  }

  function* readAdded(reader: Reader, added: readonly Element[]): Generator<void, RawProduct[]> {
    for (const el of added) yield* changes.enter([el, ...el.querySelectorAll('*')]);
    return yield* reader.readAdded(added, known.has);
  }

  const readPage = async (): Promise<void> => {
    current.abort();
    const own = new AbortController();
    current = own;
    mode = 'reading';
    changes.take();
    const reading = await runSliced(readAll(), own);
    forget();
    if (reading === undefined || own.signal.aborted) return;
    if (isOfOldPage(reading)) {
      mode = 'settling';
      if (changes.size > 0) later();
      return;
    }
    mode = 'following';
    shownAt = readAt.pathname;
    const everything = [...reading.products, ...reading.others, ...(reading.drawer ?? [])];
    isCart = reading.kind === 'cart' || reading.drawer !== undefined;
    const isSame =
      shown === `${reading.kind} ${reading.origin}` &&
      everything.length === known.size &&
      everything.every((product) => known.isSame(product));
    if (!isSame) {
      known.clear();
      known.add(everything);
      shown = `${reading.kind} ${reading.origin}`;
      options.onScan(reading);
    } else options.onRedrawn?.();
    if (known.size > 0) changes.observe(true);
    else wind();
    // in a task of its own: it looks at every node
    setTimeout(() => void runSliced(changes.enter(document.querySelectorAll('*')), own));
    if (changes.size > 0) later();
  };

  /** An app changes its address first: the list that still stands there is not the cart. */
  const isOfOldPage = ({ kind, products }: PageReading): boolean =>
    kind === 'cart' && !isCart && readAt.pathname !== shownAt && known.areMost(products);

  const readBatch = async (reader: Reader): Promise<void> => {
    const own = current;
    const { added, touched } = changes.take();
    const changed = new Set<Element>();
    for (const el of touched) {
      const card = known.around(el);
      if (card?.isConnected === true) changed.add(card);
    }
    if (reader.bringsDrawer(added)) return readPage();
    const found = await runSliced(readAdded(reader, added), own);
    forget();
    if (found === undefined || own.signal.aborted) return;
    const unseen = found.filter(({ element }) => known.around(element) === undefined);
    const isOther = known.isBoxOf(found) || (found.length === 0 && added.some(headingBy));
    if (isOther && rereads++ < TIMING.mostRereads) return readPage();
    known.add(unseen);
    if (unseen.length > 0) options.onAdded(unseen);
    if (changed.size > 0) reread(reader, changed);
  };

  const reread = (reader: Reader, cards: Iterable<Element>): void => {
    const changed: RawProduct[] = [];
    const gone: Element[] = [];
    for (const card of cards) {
      const product = reader.rereadCard(card);
      const now = product && { ...product, element: card };
      if (now === undefined) gone.push(card);
      else if (!known.isSame(now)) changed.push(now);
    }
    forget();
    // the product of a product page may be named by its data alone
    if (!shown.startsWith('listing')) gone.length = 0;
    known.add(changed);
    known.remove(gone);
    if (changed.length + gone.length > 0) options.onChanged(changed, gone);
    else options.onRedrawn?.();
  };

  /** Ends the watch when its time is over and nothing was found. */
  const wind = (): void => {
    const rest = (): void => {
      if (signal.aborted || known.size > 0 || Date.now() < watchUntil || document.hidden) return;
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
    changes.observe(known.size > 0);
    wind();
  };

  const restart = (pauseMs?: number): void => {
    if (signal.aborted) return;
    current.abort();
    current = new AbortController();
    clearTimeout(timer);
    timer = undefined;
    mode = 'settling';
    begin();
    later(pauseMs);
  };

  const rescan = (): void => {
    shown = '';
    restart();
  };

  /** A quantity field changes without adding a node. */
  const onAct = (event: Event): void => {
    if (known.size === 0) begin();
    const card = known.around(event.composedPath()[0] as Element);
    const packsNow = () => card && reader?.rereadCard(card)?.quantity;
    const before = packsNow();
    const look = (): void => {
      if (mode !== 'following' || signal.aborted) return;
      if (isCart) void readPage();
      else if (reader && card && packsNow() !== before) reread(reader, [card]);
    };
    if (isCart || card) setTimeout(look, TIMING.afterClickMs);
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
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && rescan(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    current.abort();
    changes.stop();
  });
  restart();

  return {
    navigate(to) {
      const isOther = to.pathname !== readAt.pathname;
      if (!isOther && to.search === readAt.search && !isRoute.test(readAt.hash + to.hash)) return;
      reader = undefined;
      rereads = 0;
      if (isOther) {
        shown = '';
        options.onNavigate?.();
      }
      // the event comes before the change: the old page must not be read as the new one
      restart(TIMING.longestWaitMs);
    },
    rescan,
  };
}
