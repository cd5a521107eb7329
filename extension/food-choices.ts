import type { FoodChoice } from '../data/card.ts';
import { foodName } from '../data/food-name.ts';
import { foodById, foods } from '../data/index.ts';
import type { Lang } from '../data/terms.ts';
import { fold } from '../matching/normalize.ts';
import { createFoodSearch } from '../matching/search.ts';
import { type CustomFood, customFoodsItem } from './custom-foods.ts';
import { lazily } from './lazily.ts';

/** Built when it is first asked for: most wake-ups need no Fuse. */
const search = lazily(() => createFoodSearch(foods));

/** Ids of the table. */
export const searchFoods = (query: string, lang: Lang) => search()(query, lang);

/** What a person types → foods to choose from: their own come first, then the table's, best first. */
export async function foodChoices(query: string, lang: Lang): Promise<FoodChoice[]> {
  const own = ownFoods(await customFoodsItem.read(), query);
  return [...own, ...choicesOf(searchFoods(query, lang), lang)];
}

/** Own foods are few, and their words are the person's: all of what is typed stands in them. */
function ownFoods(own: readonly CustomFood[], query: string): FoodChoice[] {
  const typed = fold(query).split(/\s+/).filter(Boolean);
  if (typed.length === 0) return [];
  return own.flatMap(({ id, name, words }) => {
    const text = fold([name, ...words].join(' '));
    return typed.every((word) => text.includes(word)) ? [{ id, name }] : [];
  });
}

/** Foods of the table, as a card calls them. */
export const choicesOf = (ids: readonly string[], lang: Lang): FoodChoice[] =>
  ids.flatMap((id) => foodById.get(id) ?? []).map((food) => ({ id: food.id, name: foodName(food, lang) }));
