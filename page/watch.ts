import { createChanges } from './dom/changes.ts';
import { createReader, type Reader } from './read.ts';
import { forget } from './remember.ts';
import { runSliced } from './slices.ts';
import type { PageReading, RawProduct } from './types.ts';
import { TIMING, type Watch, type WatchOptions } from './watch/contract.ts';
import { createPace } from './watch/pace.ts';
import { createPatience } from './watch/patience.ts';
import { createPresses } from './watch/presses.ts';
import { isOfOldPage, note, nothingReported } from './watch/reported.ts';

export { TIMING, type Watch, type WatchOptions } from './watch/contract.ts';

/**
 * settling: the page comes, and is read when it is quiet. reading. following: what comes to it is read in batches.
 * resting: nothing was found, a click or a navigation begins anew. away: nobody looks, and the page is read when
 * somebody does.
 */
type Mode = 'settling' | 'reading' | 'following' | 'resting' | 'away';

/** Some apps keep their address behind "#/" or "#!"; every other "#" is a place on the page. */
const ROUTE = /#[/!]/;

/** The page's heading, or what stands right beside it: price and button of a product page may come after all else. */
const headingBy = (el: Element): Element | null =>
  el.parentElement?.querySelector(':scope > h1') ?? el.querySelector('h1');

export function watchPage(options: WatchOptions): Watch {
  const { document, signal } = options;
  const reported = nothingReported();
  const known = reported.cards;
  const changes = createChanges(document, () => later());
  const presses = createPresses();
  const pace = createPace(() => readWhatCame().catch(failed));
  const patience = createPatience(() => known.size === 0 && mode !== 'away' && stop('resting'));
  let mode: Mode = 'settling';
  let readAt = options.addressNow();
  let reader: Reader | undefined;
  let rereads = 0;
  /** Ends what is being read just now. */
  let current = new AbortController();

  const isFollowing = (): boolean => mode === 'following' && known.size > 0;

  const later = (pauseMs: number = TIMING.quietMs): void => {
    if (isFollowing()) pace.later(TIMING.batchMs, TIMING.longestBatchMs);
    else if (mode !== 'reading') pace.later(pauseMs, TIMING.longestWaitMs);
  };

  /** On a page nobody foresaw: each change is another try. */
  const failed = (error: unknown): void => {
    mode = 'settling';
    if (changes.size > 0) later();
    options.onFailed(error);
  };

  const readWhatCame = (): Promise<void> =>
    reader && isFollowing() && !reported.isCart && !known.mostAreGone() && changes.size <= TIMING.hugeBatch
      ? readBatch(reader)
      : readPage();

  function* readAll(): Generator<void, PageReading> {
    readAt = options.addressNow();
    reader ??= createReader(document, readAt, options.findStore && (yield* options.findStore()));
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
    const reading = await runSliced(readAll(), own).finally(forget);
    if (reading === undefined || own.signal.aborted) return;
    if (isOfOldPage(reported, reading, readAt.pathname)) mode = 'settling';
    else {
      mode = 'following';
      reported.path = readAt.pathname;
      if (note(reported, reading)) options.onScan(reading);
      else options.onRedrawn();
      if (known.size > 0) changes.observe(true);
      else patience.runOut();
      // in a task of its own: it looks at every node
      setTimeout(() => void runSliced(changes.enter(document.querySelectorAll('*')), own));
    }
    if (changes.size > 0) later();
  };

  const readBatch = async (reader: Reader): Promise<void> => {
    const own = current;
    const { added, touched } = changes.take();
    const changed = new Set<Element>();
    for (const el of touched) {
      const card = known.around(el);
      if (card?.isConnected === true) changed.add(card);
    }
    if (reader.bringsDrawer(added)) return readPage();
    const found = await runSliced(readAdded(reader, added), own).finally(forget);
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
    const stepped: RawProduct[] = [];
    const gone: Element[] = [];
    for (const card of cards) {
      const now = reader.rereadCard(card);
      if (now === undefined) gone.push(card);
      else if (presses.isStepped(now)) stepped.push(now);
      else if (!known.isSame(now)) changed.push(now);
    }
    changed.push(...stepped);
    forget();
    // the product of a product page may be named by its data alone
    if (!reported.look.startsWith('listing')) gone.length = 0;
    known.add(changed);
    known.remove(gone);
    if (changed.length + gone.length > 0) options.onChanged(changed, gone, stepped);
    else options.onRedrawn();
  };

  const stop = (then: 'resting' | 'away'): void => {
    pace.stop();
    current.abort();
    changes.stop();
    mode = then;
  };

  const listen = (): void => {
    if (mode === 'resting') mode = 'settling';
    changes.observe(known.size > 0);
    patience.renew();
  };

  const restart = (pauseMs?: number): void => {
    if (signal.aborted) return;
    pace.stop();
    current.abort();
    mode = document.hidden ? 'away' : 'settling';
    if (document.hidden) return;
    listen();
    later(pauseMs);
  };

  const rescan = (): void => {
    reported.look = '';
    restart();
  };

  /** A quantity field changes without adding a node. */
  const onAct = (event: Event): void => {
    if (mode === 'away') return;
    if (known.size === 0) listen();
    const card = known.around(event.composedPath()[0] as Element);
    const now = () => card && reader?.rereadCard(card);
    const before = now();
    if (before) presses.note(before);
    const look = (): void => {
      if (mode !== 'following') return;
      if (reported.isCart) pace.later(0, 0);
      else if (reader && card && now()?.quantity !== before?.quantity) reread(reader, [card]);
    };
    if (reported.isCart || card) setTimeout(look, TIMING.afterClickMs);
  };

  const onVisibility = (): void => {
    if (!document.hidden) mode === 'away' && restart();
    else if (mode !== 'resting') stop('away');
  };

  const passive = { passive: true, capture: true, signal };
  document.addEventListener('click', onAct, passive);
  document.addEventListener('submit', onAct, passive);
  document.addEventListener('visibilitychange', onVisibility, { signal });
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && rescan(), { signal });
  signal.addEventListener('abort', () => stop('resting'));
  restart();

  return {
    navigate(to) {
      const isOther = to.pathname !== readAt.pathname;
      if (!isOther && to.search === readAt.search && !ROUTE.test(readAt.hash + to.hash)) return;
      reader = undefined;
      rereads = 0;
      if (isOther) {
        reported.look = '';
        options.onNavigate();
      }
      // the event comes before the change: the old page must not be read as the new one
      restart(TIMING.longestWaitMs);
    },
    rescan,
  };
}
