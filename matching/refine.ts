import type { Food, Qualifier } from '../data/terms.ts';
import type { Qualifiers } from './qualifiers.ts';

/** Base food → the record its qualifiers choose; the first that applies and that the table holds. */
const REFINEMENTS: Readonly<
  Record<string, readonly (readonly [Qualifier | 'low-fat-matter' | 'long-aged', string])[]>
> = {
  gouda: [
    ['low-fat-matter', 'cheese-reduced-fat'],
    ['reduced-fat', 'cheese-reduced-fat'],
    ['medium', 'gouda-medium'],
    ['aged', 'gouda-aged'],
    ['long-aged', 'gouda-aged'],
    ['young', 'gouda-young'],
  ],
  cheddar: [
    ['aged', 'cheddar-aged'],
    ['long-aged', 'cheddar-aged'],
  ],
  'egg-whole': [['pastured', 'egg-pastured']],
  butter: [['grass-fed', 'butter-grass-fed']],
  quark: [['reduced-fat', 'quark-low-fat']],
  yogurt: [['reduced-fat', 'yogurt-nonfat']],
};
const REFINED_AGE = new Set(['gouda-young', 'gouda-medium', 'gouda-aged']);

/** Below this much fat in dry matter a Gouda is the reduced-fat record ("30+", "35+"). */
const FULL_FAT_DRY_MATTER = 40;
const LONG_AGED_MONTHS = 9;

export function createRefiner(foods: readonly Food[]): (food: Food, qualifiers: Qualifiers) => Food {
  const byId = new Map(foods.map((food) => [food.id, food]));
  return (food, qualifiers) => {
    const rules = REFINEMENTS[REFINED_AGE.has(food.id) ? 'gouda' : food.id] ?? [];
    for (const [when, id] of rules) {
      const refined = applies(when, qualifiers) ? byId.get(id) : undefined;
      if (refined) return refined;
    }
    return food;
  };
}

function applies(when: string, { list, fatInDryMatter = 48, agedMonths = 0 }: Qualifiers): boolean {
  if (when === 'low-fat-matter') return fatInDryMatter < FULL_FAT_DRY_MATTER;
  if (when === 'long-aged') return agedMonths >= LONG_AGED_MONTHS;
  return list.some((qualifier) => qualifier === when);
}
