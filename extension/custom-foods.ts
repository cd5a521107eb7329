import * as z from 'zod/mini';
import type { Food } from '../data/terms.ts';
import { storedList } from './stored-item.ts';

/** A food the person added: a name shops use, and a figure from wherever the person has it. */
const CustomFoodSchema = z.object({
  /** `own-…`, so that it never meets an id of the table. */
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(2), z.maxLength(80)),
  /** Further words for it in product names. */
  words: z.array(z.string().check(z.minLength(2), z.maxLength(80))).check(z.maxLength(20)),
  ugPer100g: z.number().check(z.gte(0), z.lte(100_000)),
  servingGrams: z.number().check(z.gt(0), z.lte(2000)),
  packGrams: z.number().check(z.gt(0), z.lte(20_000)),
});

export type CustomFood = z.infer<typeof CustomFoodSchema>;

export const customFoodsItem = storedList('custom-foods', CustomFoodSchema);

/** The person's figure is one figure: no range, and graded as what it is to us, unchecked. */
export function asFood({ id, name, words, ugPer100g, servingGrams, packGrams }: CustomFood): Food {
  return {
    id,
    group: 'prepared',
    name,
    names: { '*': [name, ...words] },
    not: [],
    k2: { lowUg: ugPer100g, centralUg: ugPer100g, highUg: ugPer100g, bound: 'figure', grade: 'C' },
    servingGrams,
    packGrams,
  };
}
