import type { Store } from '../../stores/types.ts';
import type { PageReading, RawProduct } from '../types.ts';

/**
 * When to read: once the page is quiet, then whatever comes. The observer only queues; reading happens in batches.
 * On a page with nothing for us it ends after ten seconds; one click or navigation starts ten more.
 */
export interface WatchOptions {
  document: Document;
  /** Of the page as it is read: events tell of an address before it is there, or of one the person leaves for. */
  addressNow(): URL;
  /** Which shop it is: asked when the page is first read, in its short tasks. */
  findStore?: () => Generator<void, Store | undefined>;
  /** Ends everything. */
  signal: AbortSignal;
  /** The whole page was read: what was shown before is void. */
  onScan(reading: PageReading): void;
  /** New cards of a page already read. */
  onAdded(products: readonly RawProduct[]): void;
  /**
   * Cards whose content is another now (recycled rows, options chosen), and those that hold no product any more; of the
   * former those whose packs are others since somebody pressed in them.
   */
  onChanged(products: readonly RawProduct[], gone: readonly Element[], stepped: readonly RawProduct[]): void;
  /** Cards were drawn anew with the same product in them: marks inside went with the old content. */
  onRedrawn(): void;
  /** Reading threw; nothing of it reaches the page's own error handlers. */
  onFailed(error: unknown): void;
  /** The person leaves for another page, maybe inside this one: marks of the old page are stale. */
  onNavigate(): void;
}

export interface Watch {
  /** Called on wxt:locationchange, which fires before address and DOM change. */
  navigate(url: URL): void;
  /** Reads the page anew, e.g. after settings changed. */
  rescan(): void;
}

export const TIMING = {
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
  /** What comes may show that the page is another than it seemed. A page that plays may not show it for ever. */
  mostRereads: 5,
} as const;
