import type { Amount, Assumption, Food, FoodMatch, K2, Product } from '../data/terms.ts';

/** A food resting on one laboratory: its range is widened by this each way in totals (a convention, blueprint §5). */
const ONE_ROOT_FACTOR = 1.5;

/** One serving as it is usually eaten. null: nobody measured this food. */
export function servingAmount(food: Food, servingGrams = food.servingGrams): Amount | null {
  return amountIn(food.k2, servingGrams, []);
}

export function per100g(food: Food): Amount | null {
  return amountIn(food.k2, 100, []);
}

/** What the packs of one product hold: `product.quantity` packs, or the weight it was sold by. */
export function packAmount(food: Food, match: FoodMatch, product: Product): Amount | null {
  const { grams, assumed } = edibleGrams(food, match, product);
  const amount = amountIn(food.k2, grams, assumed);
  return amount && food.k2?.oneRoot ? widened(amount) : amount;
}

/** Edible grams of all packs, and what had to be assumed on the way. */
export function edibleGrams(food: Food, _match: FoodMatch, product: Product): { grams: number; assumed: Assumption[] } {
  const assumed: Assumption[] = [];
  const bought = boughtGrams(food, product, assumed);
  if (food.edible === undefined) return { grams: bought, assumed };
  assumed.push('edible-part');
  return { grams: bought * food.edible, assumed };
}

function boughtGrams(food: Food, product: Product, assumed: Assumption[]): number {
  if (product.weighedGrams !== undefined) return product.weighedGrams;
  return packGrams(food, product, assumed) * product.quantity;
}

/** Grams of one pack: printed, or counted in pieces, or poured, or weighed by its price; else our convention. */
function packGrams(food: Food, product: Product, assumed: Assumption[]): number {
  const { pack } = product;
  if (pack && pack.origin === 'assumed') assumed.push('pack');
  if (pack?.grams !== undefined) return pack.grams;
  if (pack?.millilitres !== undefined) {
    if (food.gramsPerMl === undefined) assumed.push('density');
    return pack.millilitres * (food.gramsPerMl ?? 1);
  }
  if (pack?.pieces !== undefined && food.pieceGrams !== undefined) {
    assumed.push('piece-weight');
    return pack.pieces * food.pieceGrams;
  }
  const { price, pricePerKg } = product;
  if (price && pricePerKg && pricePerKg.minor > 0 && price.currency === pricePerKg.currency) {
    assumed.push('weight-from-price');
    return (price.minor / pricePerKg.minor) * 1000;
  }
  assumed.push('pack');
  return food.packGrams;
}

/** "At most" foods add 0 to low and central and their bound to high. */
function amountIn(k2: K2 | null, grams: number, assumed: readonly Assumption[]): Amount | null {
  if (!k2) return null;
  const share = grams / 100;
  const isCeiling = k2.bound === 'at-most';
  const centralUg = isCeiling ? 0 : k2.centralUg * share;
  const split = k2.split && {
    ...(k2.split.mk4 !== undefined && { mk4: k2.split.mk4 * centralUg }),
    ...(k2.split.mk7 !== undefined && { mk7: k2.split.mk7 * centralUg }),
    ...(k2.split.long !== undefined && { long: k2.split.long * centralUg }),
  };
  return {
    lowUg: isCeiling ? 0 : k2.lowUg * share,
    centralUg,
    highUg: k2.highUg * share,
    bound: k2.bound,
    ...(split && !isCeiling && { split }),
    grams,
    assumed,
  };
}

function widened(amount: Amount): Amount {
  return {
    ...amount,
    lowUg: amount.lowUg / ONE_ROOT_FACTOR,
    highUg: amount.highUg * ONE_ROOT_FACTOR,
    assumed: [...amount.assumed, 'range'],
  };
}
