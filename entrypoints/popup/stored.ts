import { cartsItem } from '../../extension/carts.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { historyItem } from '../../extension/history.ts';
import { watchNotKept } from '../../extension/not-kept.ts';
import { readTogether } from '../../extension/read-together.ts';
import { settingsItem } from '../../extension/settings.ts';
import { addedSitesItem } from '../../extension/sites.ts';
import { seenVersionItem } from './news.ts';

/** All the popup shows of what is stored. */
const ITEMS = {
  settings: settingsItem,
  carts: cartsItem,
  corrections: correctionsItem,
  customFoods: customFoodsItem,
  history: historyItem,
  seenVersion: seenVersionItem,
  addedSites: addedSitesItem,
};

export const readStored = () => readTogether(ITEMS);
export type Stored = Awaited<ReturnType<typeof readStored>>;

export function watchStored(listener: () => void): void {
  for (const item of Object.values(ITEMS)) item.watch(listener);
  watchNotKept(listener);
}
