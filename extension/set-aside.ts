import { storage } from '#imports';
import { oneAtATime } from './one-at-a-time.ts';
import type { Refused } from './parse-stored.ts';

/** What did not parse, kept word for word until the person deletes or exports it. */
export interface SetAside extends Refused {
  key: string;
  /** Milliseconds since 1970. */
  at: number;
}

const ASIDE = 'local:set-aside';

export async function readSetAside(): Promise<readonly SetAside[]> {
  const kept = await storage.getItem(ASIDE);
  return Array.isArray(kept) ? kept.filter(isSetAside) : [];
}

export const watchSetAside = (listener: () => void) => storage.watch(ASIDE, listener);

export const clearSetAside = () => oneAtATime('set-aside', () => storage.setItem(ASIDE, []));

/** Adds what is not there yet: the same bad value is read many times before it is written over. */
export function setAside(key: string, refused: readonly Refused[]): Promise<void> {
  return oneAtATime('set-aside', async () => {
    const kept = await readSetAside();
    const known = new Set(kept.map((entry) => entry.key + JSON.stringify(entry.value)));
    const fresh = refused.filter(({ value }) => !known.has(key + JSON.stringify(value)));
    if (fresh.length === 0) return;
    await storage.setItem(ASIDE, [...kept, ...fresh.map((entry) => ({ ...entry, key, at: Date.now() }))]);
  });
}

const isSetAside = (entry: unknown): entry is SetAside =>
  typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string' && 'value' in entry;
