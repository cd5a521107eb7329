import { storage } from '#imports';
import type { StoredItem } from './stored-item.ts';

type Values<Items> = { [Name in keyof Items]: Items[Name] extends StoredItem<infer T> ? T : never };

/** Several items in one question: asked one by one, each is a trip to the browser and back. */
export async function readTogether<Items extends Readonly<Record<string, StoredItem<unknown>>>>(
  items: Items,
): Promise<Values<Items>> {
  const named = Object.entries(items);
  const values = await storage.getItems(named.map(([, { key }]) => `local:${key}` as const));
  const read = named.map(async ([name, item], i) => [name, await item.take(values[i]?.value)] as const);
  return Object.fromEntries(await Promise.all(read)) as Values<Items>;
}
