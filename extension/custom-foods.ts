import * as z from 'zod/mini';
import { foods } from '../data/index.ts';
import { OWN_FOOD } from '../data/own-food.ts';
import type { Caution, Food } from '../data/terms.ts';
import { fold, titleKey } from '../matching/normalize.ts';
import { lazily } from './lazily.ts';
import { between } from './schemas.ts';
import { storedList } from './stored-item.ts';

const charsOf = ({ least, most }: { least: number; most: number }) =>
  z.string().check(z.minLength(least), z.maxLength(most));

/** A food the person added: a name shops use, and a figure from wherever the person has it. */
const CustomFoodSchema = z.object({
  /** `own-…`, so that it never meets an id of the table. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,60}$/)),
  name: charsOf(OWN_FOOD.nameChars),
  /** Further words for it in product names. */
  words: z.array(charsOf(OWN_FOOD.wordChars)).check(z.maxLength(OWN_FOOD.words)),
  ugPer100g: between(OWN_FOOD.ugPer100g),
  servingGrams: between(OWN_FOOD.servingGrams),
  packGrams: between(OWN_FOOD.packGrams),
});

export type CustomFood = z.infer<typeof CustomFoodSchema>;

export const isOwnFood = (id: string) => id.startsWith('own-');

export const customFoodsItem = storedList('custom-foods', CustomFoodSchema);

/**
 * A food without an id is new, and so is one that was deleted while its form was open. Refuses what could not be read
 * again: it would be gone once it is saved.
 */
export function withFood(
  foods: readonly CustomFood[],
  food: Readonly<Record<keyof CustomFood, unknown>>,
): CustomFood[] {
  const ids = new Set<unknown>(foods.map(({ id }) => id));
  const saved = z.parse(CustomFoodSchema, { ...food, id: food.id || freeId(String(food.name), ids) });
  return ids.has(saved.id) ? foods.map((old) => (old.id === saved.id ? saved : old)) : [...foods, saved];
}

/** `own-my-natto`, and `own-my-natto-2` when that is taken; `own-food` for a name without Latin letters. */
export function freeId(name: string, taken: { has(id: string): boolean }): string {
  const word = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const id = `own-${word || 'food'}`;
  let count = 1;
  while (taken.has(count === 1 ? id : `${id}-${count}`)) count++;
  return count === 1 ? id : `${id}-${count}`;
}

/** The person's figure is one figure: no range, and graded as what it is to us, unchecked. */
export function asFood({ id, name, words, ugPer100g, servingGrams, packGrams }: CustomFood): Food {
  const names = [name, ...words];
  const cautions = cautionsOf(names);
  return {
    id,
    own: true,
    group: 'prepared',
    name,
    names: { '*': names },
    not: [],
    k2: { lowUg: ugPer100g, centralUg: ugPer100g, highUg: ugPer100g, bound: 'figure', grade: 'C' },
    servingGrams,
    packGrams,
    ...(cautions.length > 0 && { cautions }),
  };
}

/** "Mother's natto" is natto to an anticoagulant, whoever made it. */
function cautionsOf(names: readonly string[]): Caution[] {
  const text = names.map((name) => ` ${titleKey(name)} `).join();
  return [...new Set(cautious().flatMap(({ word, cautions }) => (text.includes(word) ? cautions : [])))];
}

/** Names of foods that need care; a name in letters stands between spaces, or "annatto" would be natto. */
const cautious = lazily(() =>
  foods.flatMap(({ name, names, cautions = [] }) =>
    cautions.length === 0
      ? []
      : [name, ...Object.values(names).flat()].map((said) => {
          const word = titleKey(said);
          return { word: /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u.test(word) ? word : ` ${word} `, cautions };
        }),
  ),
);
