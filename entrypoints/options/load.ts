import { browser } from '#imports';
import { nameOf, nameOfId } from '../../components/format.ts';
import type { CorrectionView, OptionsState } from '../../components/options/types.ts';
import { historyBars } from '../../components/popup/history-bars.ts';
import { foods } from '../../data/index.ts';
import { targets } from '../../data/intake.ts';
import { sources } from '../../data/records.ts';
import { readFoods } from '../../extension/cart-total.ts';
import { cartsItem, readCarts } from '../../extension/carts.ts';
import { type Correction, correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { historyItem } from '../../extension/history.ts';
import { readSetAside, watchSetAside } from '../../extension/set-aside.ts';
import { settingsItem } from '../../extension/settings.ts';
import { addedSitesItem } from '../../extension/sites.ts';
import type { FoodOf } from '../../nutrition/line-total.ts';
import { foodRows, tableDate } from './food-rows.ts';
import { sampleBadges } from './sample-badges.ts';
import { shopSystems, shopViews } from './shops.ts';
import { suggestible } from './suggestible.ts';

export const watched = [
  settingsItem,
  cartsItem,
  correctionsItem,
  customFoodsItem,
  historyItem,
  addedSitesItem,
  { watch: watchSetAside },
];

/** The article all of this grew from. */
const ARTICLE = 'seed-mercola-2024';

export async function loadOptions(): Promise<OptionsState> {
  const [settings, carts, corrections, customFoods, foodOf, history, origins, setAside] = await Promise.all([
    settingsItem.read(),
    readCarts(),
    correctionsItem.read(),
    customFoodsItem.read(),
    readFoods(),
    historyItem.read(),
    addedSitesItem.read(),
    readSetAside(),
  ]);
  const articleUrl = sources[ARTICLE]?.url;
  return {
    version: browser.runtime.getManifest().version,
    settings,
    sampleBadges: sampleBadges(settings),
    targets,
    ...(articleUrl && { articleUrl }),
    shops: shopViews(settings, origins),
    shopSystems,
    carts: Object.values(carts).map(({ site, storeName, seenAt, lines }) => ({
      site,
      shop: storeName,
      seenAt,
      lines: lines.length,
    })),
    history: historyBars(history),
    corrections: Object.entries(corrections).map(([key, correction]) => correctionView(key, correction, foodOf)),
    customFoods,
    foods: foodRows(nameOf),
    tableDate: tableDate ?? '',
    suggestible: suggestible(foods, nameOf),
    setAside,
    ...(location.hash.startsWith('#food-') && { openFood: location.hash.slice('#food-'.length) }),
    now: Date.now(),
  };
}

function correctionView(
  key: string,
  { title, food, packGrams, servingGrams, excluded, hidden }: Correction,
  foodOf: FoodOf,
): CorrectionView {
  return {
    key,
    title,
    ...(food !== undefined && { food: food === null ? null : nameOfId(food, foodOf) }),
    ...(packGrams !== undefined && { packGrams }),
    ...(servingGrams !== undefined && { servingGrams }),
    ...(excluded && { counted: false }),
    ...(hidden && { hidden }),
  };
}
