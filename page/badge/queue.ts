/** Work that waits for the page to be idle, in batches whose size follows what the last one took. */
export interface Queue<Item> {
  add(item: Item): void;
  /** Whether it was waiting. */
  delete(item: Item): boolean;
  has(item: Item): boolean;
  /** Works off everything, now. */
  flush(): void;
}

const QUEUE = Object.freeze({
  /** Ms of the page's time one batch may take. */
  taskMs: 8,
  /** The least pays for the two layouts that every batch costs. */
  batch: { first: 30, least: 20, most: 100 },
  /** Hidden tabs have no idle time; work after this anyhow. */
  patienceMs: 200,
});

export function createQueue<Item>(view: Window, signal: AbortSignal, work: (batch: Item[]) => void): Queue<Item> {
  const waiting = new Set<Item>();
  let isPlanned = false;
  let size: number = QUEUE.batch.first;

  function plan() {
    if (isPlanned || waiting.size === 0) return;
    isPlanned = true;
    if ('requestIdleCallback' in view) view.requestIdleCallback(workSome, { timeout: QUEUE.patienceMs });
    else setTimeout(workSome, 0);
  }

  function workSome() {
    isPlanned = false;
    if (signal.aborted) return;
    const batch = [...waiting].slice(0, size);
    for (const item of batch) waiting.delete(item);
    const start = performance.now();
    work(batch);
    const tookMs = Math.max(performance.now() - start, 1);
    const fitting = Math.round((batch.length * QUEUE.taskMs) / tookMs);
    size = Math.max(QUEUE.batch.least, Math.min(fitting, QUEUE.batch.most));
    plan();
  }

  return {
    add(item) {
      waiting.add(item);
      plan();
    },
    delete: (item) => waiting.delete(item),
    has: (item) => waiting.has(item),
    flush() {
      while (waiting.size > 0 && !signal.aborted) {
        size = QUEUE.batch.most;
        workSome();
      }
    },
  };
}
