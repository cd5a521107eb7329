import type { Amount, Assumption, Food, FoodMatch, K2, Product } from '../data/terms.ts';
import { boughtGrams, type SizeCorrection } from './grams.ts';

/** One serving as it is usually eaten. null: nobody measured this food. */
export const servingAmount = (food: Food, servingGrams = food.servingGrams): Amount | null =>
  amountIn(food, servingGrams);

export const per100g = (food: Food): Amount | null => amountIn(food, 100);

/**
 * What is bought of one product, `product.quantity` packs of it. The figures are as reported; `range` among the
 * assumptions says that totals widen them (totals.ts).
 */
export function packAmount(food: Food, match: FoodMatch, product: Product, correction?: SizeCorrection): Amount | null {
  const { grams, assumed } = boughtGrams(food, match, product, correction);
  return amountIn(food, grams, isWidened(food.k2) ? [...assumed, 'range'] : assumed);
}

/** A figure that goes back to one laboratory; an upper bound stays the bound it is. */
const isWidened = (k2: K2 | null) => k2?.oneRoot === true && k2.bound !== 'at-most';

/** What so many grams of a food hold. "At most" foods add 0 to low and central and their bound to high. */
export function amountIn({ k2 }: Food, grams: number, assumed: readonly Assumption[] = []): Amount | null {
  if (!k2) return null;
  const hundreds = grams / 100;
  const isCeiling = k2.bound === 'at-most';
  const centralUg = isCeiling ? 0 : k2.centralUg * hundreds;
  const split = isCeiling ? undefined : splitOf(k2, centralUg);
  return {
    lowUg: isCeiling ? 0 : k2.lowUg * hundreds,
    centralUg,
    highUg: k2.highUg * hundreds,
    bound: k2.bound,
    ...(split && { split }),
    grams,
    assumed,
  };
}

const FORM_OF: Readonly<Record<string, 'mk4' | 'mk7'>> = { 'MK-4': 'mk4', 'MK-7': 'mk7' };

/** µg by form. Where only one form was measured, all of the figure is that form. */
function splitOf({ split, only }: K2, centralUg: number): Amount['split'] {
  if (split) return Object.fromEntries(Object.entries(split).map(([form, share]) => [form, share * centralUg]));
  if (only === undefined) return undefined;
  return { [FORM_OF[only] ?? 'long']: centralUg };
}
