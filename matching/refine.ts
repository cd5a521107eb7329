import type { Food, Qualifier } from '../data/terms.ts';
import { SAUSAGES_OF_ANY_MEAT } from './food-sets.ts';
import type { Qualifiers } from './qualifiers.ts';

/** What a record asks of a title beside its qualifiers: fat, months, what it says of its K2. */
type Condition =
  | 'low-k2'
  | 'high-k2'
  | 'low-fat-matter'
  | 'long-aged'
  | 'fat-free'
  | 'low-fat'
  | 'half-fat'
  | 'half-skimmed'
  | 'half-dry-fat'
  | 'full-dry-fat';

/** Base food → the record its qualifiers choose; the first that applies and that the table holds. */
const REFINEMENTS: Readonly<Record<string, readonly (readonly [Qualifier | Condition, string])[]>> = {
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
  natto: [
    ['low-k2', 'natto-low-mk7'],
    ['high-k2', 'natto-reinforced'],
  ],
  quark: [
    ['fat-free', 'quark-low-fat'],
    ['full-dry-fat', 'quark-full-fat'],
    ['half-dry-fat', 'quark-half-fat'],
    ['reduced-fat', 'quark-low-fat'],
  ],
  yogurt: [
    ['low-fat', 'yogurt-nonfat'],
    ['reduced-fat', 'yogurt-nonfat'],
  ],
  'greek-yogurt': [
    ['low-fat', 'greek-yogurt-nonfat'],
    ['reduced-fat', 'greek-yogurt-nonfat'],
  ],
  'milk-whole': [
    ['fat-free', 'milk-skimmed'],
    ['low-fat', 'milk-semi-skimmed'],
    ['half-fat', 'milk-semi-skimmed'],
  ],
  'milk-semi-skimmed': [['fat-free', 'milk-skimmed']],
  'milk-skimmed': [['half-skimmed', 'milk-semi-skimmed']],
};
const REFINED_AGE = new Set(['gouda-young', 'gouda-medium', 'gouda-aged']);

/** Below this much fat in dry matter a Gouda is the reduced-fat record ("30+", "35+"). */
const FULL_FAT_DRY_MATTER = 40;
const LONG_AGED_MONTHS = 9;

/** Sausages made of any meat, and what they are when the title names a bird ("turkey franks", "salchichón de pavo"). */
const OF_ANY_MEAT: ReadonlySet<string> = new Set(SAUSAGES_OF_ANY_MEAT);
const OF_BIRD = [
  [/^turkey/, 'turkey-sausage'],
  [/^(?:chicken|poultry)/, 'poultry-sausage'],
] as const;
const RED_MEAT = ['pork', 'beef-steak', 'pork-mince', 'beef-ground', 'ham', 'bacon'];

/** The record a title's food is in the end. @param named ids of the other foods the title names */
export type Refiner = (food: Food, qualifiers: Qualifiers, named: readonly string[]) => Food;

export function createRefiner(foods: readonly Food[]): Refiner {
  const byId = new Map(foods.map((food) => [food.id, food]));
  return (food, qualifiers, named) => {
    if (OF_ANY_MEAT.has(food.id) && !named.some((id) => RED_MEAT.includes(id))) {
      const ofBird = OF_BIRD.find(([bird]) => named.some((id) => bird.test(id)))?.[1];
      return (ofBird && byId.get(ofBird)) ?? food;
    }
    const rules = REFINEMENTS[REFINED_AGE.has(food.id) ? 'gouda' : food.id] ?? [];
    for (const [when, id] of rules) {
      const refined = applies(when, qualifiers) ? byId.get(id) : undefined;
      if (refined) return refined;
    }
    return food;
  };
}

function applies(
  when: Qualifier | Condition,
  { list, fatInDryMatter, agedMonths = 0, fatPercent, k2Claim }: Qualifiers,
): boolean {
  const dry = fatPercent !== undefined && fatPercent >= 10 ? fatPercent : fatInDryMatter;
  if (when === 'fat-free') return fatPercent !== undefined && fatPercent <= 0.6;
  if (when === 'half-skimmed') return fatPercent !== undefined && fatPercent > 1 && fatPercent <= 1.8;
  if (when === 'low-fat') return fatPercent !== undefined && fatPercent <= 1.8;
  // 2.8 %: what Serbia, Croatia and Hungary drink is standardised below whole milk.
  if (when === 'half-fat') return fatPercent !== undefined && fatPercent < 3;
  if (when === 'half-dry-fat') return dry !== undefined && dry >= 10 && dry < 35;
  if (when === 'full-dry-fat') return dry !== undefined && dry >= 35;
  if (when === 'low-k2' || when === 'high-k2') return k2Claim === when;
  if (when === 'low-fat-matter') return fatInDryMatter !== undefined && fatInDryMatter < FULL_FAT_DRY_MATTER;
  if (when === 'long-aged') return agedMonths >= LONG_AGED_MONTHS;
  return list.includes(when);
}
