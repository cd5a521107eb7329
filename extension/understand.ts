import type { CartLine } from '../data/cart-terms.ts';
import { foods } from '../data/index.ts';
import type { Food, RawText } from '../data/terms.ts';
import { createMatcher, type Matcher } from '../matching/match.ts';
import { createMender } from '../matching/mend.ts';
import type { Defaults } from '../matching/product.ts';
import { productKey } from '../matching/product-key.ts';
import { type Corrections, correctionOf, correctionsItem, foodAnswers } from './corrections.ts';
import { asFood, type CustomFood, customFoodsItem } from './custom-foods.ts';
import { lazily } from './lazily.ts';

export interface Understanding {
  products: CartLine[];
  /** Every food named above, once. */
  foods: Food[];
}

/**
 * Matching for all tabs, in the worker: one index for the browser instead of one a tab, and no work on the shop's own
 * thread. Words that nobody knows are mended on the way (Fuse, matching/repair.ts).
 */
export function createUnderstanding(): (raws: readonly RawText[], defaults: Defaults) => Promise<Understanding> {
  const repairs = new Map<string, string>();
  const mend = createMender(foods, repairs);
  const matchers = new Map<string, Matcher>();
  let corrections: Corrections | undefined;
  let own: readonly CustomFood[] | undefined;

  async function matcherFor(defaults: Defaults): Promise<Matcher> {
    const [nowCorrections, nowOwn] = await Promise.all([correctionsItem.read(), customFoodsItem.read()]);
    if (JSON.stringify([nowCorrections, nowOwn]) !== JSON.stringify([corrections, own])) matchers.clear();
    corrections = nowCorrections;
    own = nowOwn;
    const id = JSON.stringify(defaults);
    const matcher =
      matchers.get(id) ??
      createMatcher([...own.map(asFood), ...foods], { corrections: foodAnswers(corrections), repairs, defaults });
    matchers.set(id, matcher);
    return matcher;
  }

  return async (raws, defaults) => {
    const matcher = await matcherFor(defaults);
    const custom = new Map((own ?? []).map((food) => [food.id, asFood(food)]));
    const table = new Map(foods.map((food) => [food.id, food]));
    const named = new Map<string, Food>();
    const said = correctionOf(corrections ?? {});
    const products = raws.map((raw): CartLine => {
      const first = matcher.match(raw);
      const second = mend(first) ? matcher.match(raw) : first;
      const { product, match } = second.match ? second : first;
      const food = match && (custom.get(match.food) ?? table.get(match.food));
      if (food) named.set(food.id, food);
      const isByPerson = said({ raw })?.food !== undefined;
      return {
        key: productKey(raw),
        raw,
        product,
        match: food && match ? { ...match, ...(isByPerson && { byPerson: true as const }) } : null,
      };
    });
    return { products, foods: [...named.values()] };
  };
}

/** One index for all that is asked of the worker. */
export const understand = lazily(createUnderstanding);
