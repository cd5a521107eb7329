/** Work in tasks short enough that a click is answered at once. */

export interface SliceOptions {
  signal: AbortSignal;
  /** Longest task, in ms. */
  budgetMs?: number;
}

/** A frame at 60 Hz is 16 ms; half of it is the page's. */
const BUDGET_MS = 7;

type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Chromium before 129 cannot yield: its timers wait up to 4 ms more. */
const nextTask = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

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

/** To the end in one go; the page waits meanwhile. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
