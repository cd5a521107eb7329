import * as z from 'zod/mini';
import { storage } from '#imports';
import { cartsItem } from './carts.ts';
import { correctionsItem } from './corrections.ts';
import { customFoodsItem } from './custom-foods.ts';
import { historyItem } from './history.ts';
import { type Kept, merge } from './merge-backup.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readTogether } from './read-together.ts';
import { readSetAside, setAside } from './set-aside.ts';
import { settingsItem } from './settings.ts';
import { isStorageFull, type StoredItem } from './stored-item.ts';

/** What came of a file; the words are in locales/ under `import`. */
export interface ImportReport {
  outcome: 'done' | 'newer' | 'other' | 'tooBig' | 'full';
  /** Entries that could not be read; they are kept aside, word for word. */
  setAside: number;
}

const PROGRAM = 'k2-lens';
/** Goes up when an older version could misread what is written now. */
const VERSION = 1;
/** The browser keeps no more than this for us (storage.local, 10 MB). */
const MOST_KEPT_BYTES = 10_485_760;
/** Our indents make a cart's text twice as long (1.7 to 2.0 times): a bigger file than this is none of ours. */
const MOST_BYTES = 3 * MOST_KEPT_BYTES;

const HeaderSchema = z.object({ program: z.literal(PROGRAM), version: z.number().check(z.int(), z.gte(1)) });

/** Everything that is kept, by the name it has in the file. Permissions of added sites are the browser's to give. */
const ITEMS = {
  settings: settingsItem,
  corrections: correctionsItem,
  customFoods: customFoodsItem,
  carts: cartsItem,
  history: historyItem,
};
const NAMED = Object.entries(ITEMS) as [keyof Kept, StoredItem<unknown>][];

export async function exportEverything(now = new Date()): Promise<string> {
  const file = {
    program: PROGRAM,
    version: VERSION,
    exportedAt: now.toISOString(),
    ...(await readTogether(ITEMS)),
    setAside: await readSetAside(),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Adds a file to what is here. All of it is written at once, or, when the browser has no room, none of it. */
export async function importFile(file: { size: number; text(): Promise<string> }): Promise<ImportReport> {
  if (file.size > MOST_BYTES) return { outcome: 'tooBig', setAside: 0 };
  const content = parseJson(await file.text());
  const header = z.safeParse(HeaderSchema, content);
  if (!header.success) return { outcome: 'other', setAside: 0 };
  if (header.data.version > VERSION) return { outcome: 'newer', setAside: 0 };
  try {
    return { outcome: 'done', setAside: await add(content as Record<string, unknown>) };
  } catch (error) {
    if (isStorageFull(error)) return { outcome: 'full', setAside: 0 };
    throw error;
  }
}

/** Returns how many entries had to be set aside. */
async function add(content: Record<string, unknown>): Promise<number> {
  let refused = 0;
  const keys = NAMED.map(([, { key }]) => key);
  await whileNobodyWrites(keys, async () => {
    const here: Kept = await readTogether(ITEMS);
    const file: Partial<Record<keyof Kept, unknown>> = {};
    for (const [name, item] of NAMED) {
      if (content[name] === undefined) continue;
      const parsed = item.parse(content[name], here[name]);
      refused += parsed.refused.length;
      if (parsed.refused.length > 0) await setAside(`import:${item.key}`, parsed.refused);
      file[name] = parsed.value;
    }
    const merged = merge(here, file as Partial<Kept>);
    await storage.setItems(
      NAMED.map(([name, { key, pack }]) => ({ key: `local:${key}` as const, value: pack(merged[name]) })),
    );
  });
  return refused;
}

/** Takes the turns of all items, one inside the other. */
function whileNobodyWrites([key, ...others]: readonly string[], task: () => Promise<void>): Promise<void> {
  return key === undefined ? task() : oneAtATime(key, () => whileNobodyWrites(others, task));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
