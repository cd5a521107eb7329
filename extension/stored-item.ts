import type * as z from 'zod/mini';
import { storage } from '#imports';
import { oneAtATime } from './one-at-a-time.ts';
import { type Parsed, parseEntries, parseList, parseObject } from './parse-stored.ts';
import { setAside } from './set-aside.ts';

export interface StoredItem<T> {
  readonly key: string;
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Reads, changes, writes. Writers queue up, those of other tabs and the worker too: no change is lost. */
  update(change: (value: T) => T): Promise<T>;
  watch(listener: (value: T) => void): () => void;
  /** A value as storage gave it; what of it does not parse is set aside. */
  take(value: unknown): Promise<T>;
  /** A value as storage takes it. */
  pack(value: T): unknown;
  /** What of a foreign value can be used, for the import of a file; fields it does not say are as they are `here`. */
  parse(value: unknown, here?: T): Parsed<T>;
}

/**
 * A value in `storage.local` that is parsed each time it is read. WXT's own migrations return the OLD value when they
 * throw; here what does not parse is set aside, and the default takes its place, field by field. Nor is it an item of
 * WXT's `defineItem`, which reads its value where it is defined: every page of a shop would read all carts.
 */
export function storedItem<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): StoredItem<T> {
  return storedValue(key, fallback, (value, here = fallback) => parseObject(schema, value, here));
}

/**
 * Many things by name: one that does not parse takes no other with it. Kept as one text, for Chrome hands an object over
 * field by field: a cart of 200 lines takes 8 ms to arrive, its text 2. Earlier versions kept the object.
 */
export function storedRecord<T>(key: string, schema: z.ZodMiniType<T>): StoredItem<Readonly<Record<string, T>>> {
  return storedValue(key, {}, (value) => parseEntries(schema, untexted(value)), JSON.stringify);
}

export function storedList<T>(key: string, schema: z.ZodMiniType<T>): StoredItem<readonly T[]> {
  return storedValue<readonly T[]>(key, [], (value) => parseList(schema, value));
}

/**
 * The browser refused to keep more; what was stored before is still there (a write is whole or not at all). With a full
 * disk Chrome says FILE_ERROR_NO_SPACE (https://github.com/EFForg/privacybadger/issues/1866).
 */
export const isStorageFull = (error: unknown) =>
  error instanceof Error && /quota|NO_SPACE/i.test(`${error.name} ${error.message}`);

function storedValue<T>(
  key: string,
  fallback: T,
  parse: (value: unknown, here?: T) => Parsed<T>,
  pack: (value: T) => unknown = (value) => value,
): StoredItem<T> {
  const at = `local:${key}` as const;

  const take = async (value: unknown): Promise<T> => {
    if (value === null || value === undefined) return fallback;
    const parsed = parse(value);
    // A full disk must not keep anybody from reading; the bad value stays where it is until somebody writes.
    if (parsed.refused.length > 0) await setAside(key, parsed.refused).catch(() => undefined);
    return parsed.value;
  };

  return {
    key,
    parse,
    pack,
    take,
    read: async () => take(await storage.getItem(at)),
    write: (value) => oneAtATime(key, () => storage.setItem(at, pack(value))),
    update: (change) =>
      oneAtATime(key, async () => {
        const stored = await storage.getItem(at);
        const parsed = stored === null || stored === undefined ? { value: fallback, refused: [] } : parse(stored);
        if (parsed.refused.length > 0) await setAside(key, parsed.refused);
        const value = change(parsed.value);
        await storage.setItem(at, pack(value));
        return value;
      }),
    watch: (listener) => storage.watch(at, (value) => void take(value).then(listener)),
  };
}

/** The value a text stands for; a broken text stays what it is, and is refused as such. */
function untexted(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
