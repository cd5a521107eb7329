const PATIENCE_MS = 15_000;
const PAUSE_MS = 60;

/** Looks until there is something to see, and gives it back: no fixed waits. Throws with `what` when patience ends. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} s for this in vain: ${what}.`);
}
