/** Work in tasks short enough that a click is answered at once. */

export interface SliceOptions {
  signal: AbortSignal;
  /** Longest task, in ms. */
  budgetMs?: number;
}

/** A frame at 60 Hz is 16 ms; half of it is the page's. */
const BUDGET_MS = 7;

type Scheduler = { yield?: () => Promise<void> };

function nextTask(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs a generator to its end, pausing between tasks; undefined when aborted on the way. */
export async function runSliced<T>(
  steps: Generator<void, T>,
  { signal, budgetMs = BUDGET_MS }: SliceOptions,
): Promise<T | undefined> {
  let started = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - started >= budgetMs) {
      await nextTask();
      started = performance.now();
    }
  }
  return undefined;
}
