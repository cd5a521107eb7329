import { browser } from '#imports';
import { foodById, foods } from '../data/index.ts';
import type { FoodRecord, Source } from '../data/record-types.ts';
import { records, sources } from '../data/records.ts';
import { createFoodSearch } from '../matching/search.ts';
import { cartsItem, noteAdd, saveCart, setHandPacks } from './carts.ts';
import { correct, correctionsItem } from './corrections.ts';
import { toggleSite } from './highlight.ts';
import { noteDay } from './history.ts';
import type { CorrectionChange } from './protocol.ts';
import { settingsItem } from './settings.ts';
import { drawIcon, iconLook } from './toolbar.ts';
import { createUnderstanding } from './understand.ts';
import { answerParsed as answer } from './worker-answer.ts';

/** Other foods offered in a card. */
const CANDIDATES = 3;

/** Everything the worker answers. Fuse is built when it is first asked for: most wake-ups never need it. */
export function answerMessages(): void {
  const understand = lazily(createUnderstanding);
  const search = lazily(() => createFoodSearch(foods));

  answer('understand', ({ products, defaults }) => understand()(products, defaults));
  answer('readPerson', async () => ({
    settings: await settingsItem.read(),
    corrections: await correctionsItem.read(),
  }));
  answer('searchFoods', ({ query, lang }) => search()(query, lang));
  answer('foodChoices', ({ query, lang }) => choices(search()(query, lang), lang));
  answer('cardDetails', async ({ food, key, site, title, lang }) => {
    const record = records.find(({ id }) => id === food) ?? null;
    const others = search()(title, lang).filter((id) => id !== food);
    const byHand = (await cartsItem.read())[site]?.lines.find((line) => line.key === key);
    return {
      record,
      sources: record ? sourcesOf(record) : {},
      candidates: choices(others, lang).slice(0, CANDIDATES),
      packs: byHand?.product.quantity ?? 0,
    };
  });
  answer('correct', async ({ key, title, change }) => {
    await correct(key, title, changeOf(change));
    return true;
  });
  answer('toggleSite', async ({ site }) => {
    await toggleSite(site);
    return true;
  });
  answer('saveCart', async (cart, { tabId }) => {
    const isKept = cart.origin === 'order' || (await saveCart(cart, tabId));
    if (isKept) await noteDay(cart);
    return isKept;
  });
  answer('addSeen', async ({ site, storeName, line }) => {
    await noteAdd(site, storeName, line);
    return true;
  });
  answer('handPacks', async ({ site, storeName, line, packs }) => {
    await setHandPacks(site, storeName, line, packs);
    return true;
  });
  answer('pageSeen', async (state, { tabId }) => {
    if (tabId !== undefined) await drawIcon(tabId, await iconLook(state));
    return true;
  });
  answer('openOptions', async ({ section }) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
    return true;
  });
}

const choices = (ids: readonly string[], lang: string) =>
  ids
    .flatMap((id) => foodById.get(id) ?? [])
    .map((food) => ({ id: food.id, name: food.names[lang]?.[0] ?? food.name }));

/** A message cannot carry `undefined`, so it says null for "take back"; for the food null is an answer, and '' takes back. */
function changeOf({ food, ...others }: CorrectionChange): Parameters<typeof correct>[2] {
  const change = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, value ?? undefined]));
  return food === undefined ? change : { ...change, food: food === '' ? undefined : food };
}

function sourcesOf(record: FoodRecord): Record<string, Source> {
  return Object.fromEntries(
    record.evidence.flatMap(({ source }) => {
      const found = sources[source];
      return found ? [[source, found] as const] : [];
    }),
  );
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
