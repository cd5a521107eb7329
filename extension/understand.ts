import type { CartLine } from '../data/cart-terms.ts';
import { foods } from '../data/index.ts';
import type { RawText } from '../data/terms.ts';
import type { Matcher } from '../matching/match.ts';
import type { Defaults } from '../matching/product.ts';
import { productKey } from '../matching/product-key.ts';
import { createRepairer } from '../matching/repair.ts';
import { createRepairingMatcher } from '../matching/repairing-matcher.ts';
import type { FoodOf } from '../nutrition/line-total.ts';
import { foodsWith } from './cart-total.ts';
import { type Corrections, correctionOf, correctionsItem, foodAnswers } from './corrections.ts';
import { asFood, type CustomFood, customFoodsItem } from './custom-foods.ts';
import { lazily } from './lazily.ts';

interface Understanding {
  products: CartLine[];
  /** The table and the person's own foods, as they were matched. */
  foodOf: FoodOf;
}

/**
 * Matching for all tabs, in the worker: one index for the browser instead of one a tab, and no work on the shop's own
 * thread. Words that nobody knows are repaired on the way (Fuse, matching/repair.ts).
 */
export function createUnderstanding(): (raws: readonly RawText[], defaults: Defaults) => Promise<Understanding> {
  const repair = createRepairer(foods);
  const matchers = new Map<string, Matcher>();
  let builtBy = '';

  /** A matcher a shop, all of them built anew when the person said something since. */
  function matcherFor(defaults: Defaults, corrections: Corrections, own: readonly CustomFood[]): Matcher {
    const said = JSON.stringify([corrections, own]);
    if (said !== builtBy) matchers.clear();
    builtBy = said;
    const id = JSON.stringify(defaults);
    const matcher =
      matchers.get(id) ??
      createRepairingMatcher([...own.map(asFood), ...foods], {
        repair,
        corrections: foodAnswers(corrections),
        defaults,
      });
    matchers.set(id, matcher);
    return matcher;
  }

  return async (raws, defaults) => {
    const [corrections, own] = await Promise.all([correctionsItem.read(), customFoodsItem.read()]);
    const matcher = matcherFor(defaults, corrections, own);
    const foodOf = foodsWith(own);
    const correctionFor = correctionOf(corrections);
    const products = raws.map((raw): CartLine => {
      const { product, match } = matcher.match(raw);
      const isByPerson = correctionFor({ raw })?.food !== undefined;
      return {
        key: productKey(raw),
        raw,
        product,
        match: match && foodOf(match.food) ? { ...match, ...(isByPerson && { byPerson: true as const }) } : null,
      };
    });
    return { products, foodOf };
  };
}

const shared = lazily(createUnderstanding);

/** By the one index for all that is asked of the worker. */
export const understand: ReturnType<typeof createUnderstanding> = (raws, defaults) => shared()(raws, defaults);
