import type { LineTotal } from '../data/cart-terms.ts';
import type { Food } from '../data/terms.ts';
import { amountIn } from './amount.ts';
import { gradeOf } from './grade.ts';
import type { FoodOf } from './line-total.ts';

/** Another food, eaten the same way, that holds more. */
export interface Swap {
  from: string;
  to: string;
  /** µg more in the grams of one pack of `from`. */
  gainUgPerPack: number;
  packGrams: number;
  /** µg more in a serving of `from`. */
  gainUgPerServing: number;
}

export interface SwapOptions {
  /** Off in anticoagulant and pregnancy mode, and by the person's own switch. */
  isOn: boolean;
  /** Ids of foods seen in this shop. */
  seen: ReadonlySet<string>;
  /** "Never suggest": kinds (`meat` …), single foods, and pairs the person said no to (`pairOf`). */
  never: readonly string[];
}

const SWAPS = Object.freeze({
  /** Less is not worth a sentence. */
  leastGainUgPerPack: 20,
  /** Sold nearly everywhere: suggested without having been seen in this shop. */
  common: new Set(['gouda', 'edam', 'cheddar', 'butter', 'egg-whole', 'chicken-leg', 'chicken-breast', 'yogurt']),
  /** Liver, mould-ripened and washed-rind cheese, supplements, prepared food: never suggested to anybody. */
  uses: new Set(['liver', 'soft-cheese', 'blue-cheese', 'supplement', 'prepared', 'none']),
  /** Washed-rind or made of raw milk, among the cheeses of the other uses. */
  foods: new Set(['raclette', 'vacherin-fribourgeois', 'appenzeller', 'gruyere', 'comte', 'emmental', 'cheese-fondue']),
});

/** Kinds of food a person may never want to be shown. */
export const NEVER_KINDS = ['meat', 'pork', 'dairy', 'soy'] as const;

const IS_KIND: Readonly<Record<(typeof NEVER_KINDS)[number], (food: Food) => boolean>> = {
  meat: ({ group, id }) =>
    group === 'meat' || group === 'poultry' || /tallow|lard|(duck|chicken|goose)-(fat|skin)/.test(id),
  pork: ({ id }) => /pork|ham$|bacon|lard|prosciutto|salami|chorizo|frankfurter|frikandel|luncheon|liver-pate/.test(id),
  dairy: ({ group, id }) => group === 'cheese' || group === 'dairy' || /butter|ghee/.test(id),
  soy: ({ id }) => /natto|miso|tempeh|cheonggukjang/.test(id),
};

export const pairOf = (from: string, to: string) => `${from}>${to}`;

/** At most one: the swap that gains most in a pack. Facts about amounts, no advice. */
export function suggestSwap(
  lines: readonly LineTotal[],
  foods: readonly Food[],
  foodOf: FoodOf,
  { isOn, seen, never }: SwapOptions,
): Swap | null {
  if (!isOn) return null;
  const candidates = foods.filter(
    (food) => (seen.has(food.id) || SWAPS.common.has(food.id)) && isSuggestible(food) && !isNever(food, never),
  );
  const inCart = new Set(lines.map(({ food }) => food));
  const packs = largestPacks(lines);
  const swaps = [...packs].flatMap(([id, packGrams]) => {
    const from = foodOf(id);
    if (!from || !isSure(from)) return [];
    return candidates
      .filter((to) => to.use === from.use && !inCart.has(to.id) && !never.includes(pairOf(from.id, to.id)))
      .map((to) => swapOf(from, to, packGrams));
  });
  const best = swaps.reduce<Swap | null>(
    (top, swap) => (top && top.gainUgPerPack >= swap.gainUgPerPack ? top : swap),
    null,
  );
  return best && best.gainUgPerPack >= SWAPS.leastGainUgPerPack ? best : null;
}

/** Grams of the largest pack of each food that counts: a gain grows with the pack. */
function largestPacks(lines: readonly LineTotal[]): Map<string, number> {
  const packs = new Map<string, number>();
  for (const { status, food, amount, packs: count } of lines) {
    if (status !== 'counted' || food === null || !amount || count <= 0) continue;
    packs.set(food, Math.max(packs.get(food) ?? 0, amount.grams / count));
  }
  return packs;
}

/** Both ends of a comparison need a number two sources agree on or a solid one. */
const isSure = (food: Food) => food.k2?.bound === 'figure' && (gradeOf(food) === 'A' || gradeOf(food) === 'B');

/** A food with a caution of its own is no suggestion; a person's own food is nobody's. */
export function isSuggestible(food: Food): boolean {
  const isLeftOut = food.use === undefined || SWAPS.uses.has(food.use) || SWAPS.foods.has(food.id);
  return isSure(food) && !isLeftOut && !food.cautions?.length && food.badge !== false && !food.k2?.articleOnly;
}

const isNever = (food: Food, never: readonly string[]) =>
  never.includes(food.id) || NEVER_KINDS.some((kind) => never.includes(kind) && IS_KIND[kind](food));

function swapOf(from: Food, to: Food, packGrams: number): Swap {
  const gainIn = (grams: number) => (amountIn(to, grams)?.centralUg ?? 0) - (amountIn(from, grams)?.centralUg ?? 0);
  return {
    from: from.id,
    to: to.id,
    packGrams,
    gainUgPerPack: gainIn(packGrams),
    gainUgPerServing: gainIn(from.servingGrams),
  };
}
