import * as z from 'zod/mini';
import { storage } from '#imports';

/** What did not parse, kept word for word until the person deletes or exports it. */
export interface SetAside {
  key: string;
  at: number;
  value: unknown;
  problem: string;
}

const asideItem = storage.defineItem<SetAside[]>('local:set-aside', { fallback: [] });

export interface StoredItem<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Reads, changes, writes. Writers of one context queue up, so no change is lost. */
  update(change: (value: T) => T): Promise<T>;
  watch(listener: (value: T) => void): () => void;
}

/**
 * A value in `storage.local` that is parsed each time it is read. WXT's own migrations return the OLD value when they
 * throw; here what does not parse is set aside, and the default takes its place.
 */
export function storedItem<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): StoredItem<T> {
  const item = storage.defineItem<unknown>(`local:${key}`);
  let lastWrite: Promise<unknown> = Promise.resolve();

  const parse = async (value: unknown): Promise<T> => {
    if (value === null || value === undefined) return fallback;
    const parsed = z.safeParse(schema, withDefaults(value, fallback));
    if (parsed.success) return parsed.data;
    await setAside(key, value, z.prettifyError(parsed.error));
    return fallback;
  };

  return {
    read: async () => parse(await item.getValue()),
    write: (value) => item.setValue(value),
    update(change) {
      const next = lastWrite.then(async () => {
        const value = change(await parse(await item.getValue()));
        await item.setValue(value);
        return value;
      });
      lastWrite = next.catch(() => undefined);
      return next;
    },
    watch: (listener) => item.watch((value) => void parse(value).then(listener)),
  };
}

export const readSetAside = () => asideItem.getValue();
export const clearSetAside = () => asideItem.setValue([]);

async function setAside(key: string, value: unknown, problem: string): Promise<void> {
  const kept = await asideItem.getValue();
  const text = JSON.stringify(value);
  if (kept.some((entry) => entry.key === key && JSON.stringify(entry.value) === text)) return;
  await asideItem.setValue([...kept, { key, at: Date.now(), value, problem }]);
}

/** A setting added by an update is missing in what an older version stored: it takes its default. */
function withDefaults(value: unknown, fallback: unknown): unknown {
  if (!isRecord(value) || !isRecord(fallback)) return value;
  const merged: Record<string, unknown> = { ...value };
  for (const [key, inner] of Object.entries(fallback)) {
    merged[key] = key in value ? withDefaults(value[key], inner) : inner;
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
