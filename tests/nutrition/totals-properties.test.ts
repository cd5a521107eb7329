import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CartLine } from '../../data/cart-terms.ts';
import { foodById, foods } from '../../data/index.ts';
import { per100g, servingAmount } from '../../nutrition/amount.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { lineOf, packOf } from './fixtures.ts';

const anyLine: fc.Arbitrary<CartLine> = fc
  .record({
    key: fc.uuid(),
    food: fc.constantFrom(...foods.map(({ id }) => id), null),
    quantity: fc.integer({ min: 1, max: 20 }),
    grams: fc.option(fc.integer({ min: 1, max: 5000 })),
    pieces: fc.option(fc.integer({ min: 1, max: 30 })),
    weighedGrams: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
  })
  .map(({ key, food, quantity, grams, pieces, weighedGrams }) =>
    lineOf(key, food, {
      quantity,
      ...(weighedGrams !== undefined && { weighedGrams, quantity: 1 }),
      pack: grams !== null ? packOf({ grams }) : pieces !== null ? packOf({ pieces }) : null,
    }),
  );
const anyCart = fc.array(anyLine, { maxLength: 30 });
const sum = (lines: readonly CartLine[]) =>
  totalsOf(lines, (id) => foodById.get(id), { targetUgPerDay: 100, people: 2 });
const figures = (lines: readonly CartLine[]) => {
  const { lowUg, centralUg, highUg } = sum(lines);
  return [lowUg, centralUg, highUg];
};
const close = (a: readonly number[], b: readonly number[]) => {
  for (const [index, value] of a.entries()) expect(value).toBeCloseTo(b[index] ?? Number.NaN, 6);
};
const RUNS = { numRuns: 500 };

describe('whatever is in the cart', () => {
  it('low ≤ central ≤ high, all finite and not below zero', () => {
    fc.assert(
      fc.property(anyCart, (cart) => {
        const [low = -1, central = -1, high = -1] = figures(cart);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(central + 1e-9);
        expect(central).toBeLessThanOrEqual(high + 1e-9);
        expect(Number.isFinite(high)).toBe(true);
      }),
      RUNS,
    );
  });

  it('the order of lines does not matter', () => {
    fc.assert(
      fc.property(anyCart, (cart) => close(figures(cart), figures(cart.toReversed()))),
      RUNS,
    );
  });

  it('two carts together are the sum of both', () => {
    fc.assert(
      fc.property(anyCart, anyCart, (one, other) => {
        const [a, b] = [figures(one), figures(other)];
        close(
          figures([...one, ...other]),
          a.map((value, index) => value + (b[index] ?? 0)),
        );
      }),
      RUNS,
    );
  });

  it('twice the packs is twice the total', () => {
    const twice = (cart: readonly CartLine[]) =>
      cart.map((one) => ({
        ...one,
        product: {
          ...one.product,
          quantity: one.product.quantity * 2,
          ...(one.product.weighedGrams !== undefined && { weighedGrams: one.product.weighedGrams * 2 }),
        },
      }));
    fc.assert(
      fc.property(anyCart, (cart) =>
        close(
          figures(twice(cart)),
          figures(cart).map((value) => value * 2),
        ),
      ),
      RUNS,
    );
  });

  it('supplements change nothing but their own line', () => {
    const pill = lineOf('pill', 'supplement-mk7', { pack: packOf({ pieces: 60 }), quantity: 9 });
    fc.assert(
      fc.property(anyCart, (cart) => {
        const [without, withPill] = [sum(cart), sum([...cart, pill])];
        expect(withPill.supplements.length).toBe(without.supplements.length + 1);
        expect([withPill.lowUg, withPill.centralUg, withPill.highUg, withPill.days, withPill.split]).toEqual([
          without.lowUg,
          without.centralUg,
          without.highUg,
          without.days,
          without.split,
        ]);
      }),
      RUNS,
    );
  });

  it('the forms and the shares add up, every line is in it once', () => {
    fc.assert(
      fc.property(anyCart, (cart) => {
        const { split, centralUg, lines } = sum(cart);
        expect(split.mk4 + split.mk7 + split.long + split.unknown).toBeCloseTo(centralUg, 6);
        const shares = lines.reduce((all, { share }) => all + share, 0);
        expect(shares).toBeCloseTo(centralUg > 0 ? 1 : 0, 6);
        expect(lines.map(({ key }) => key)).toEqual(cart.map(({ key }) => key));
      }),
      RUNS,
    );
  });
});

describe('every food of the table', () => {
  it.each(foods.map((food) => [food.id, food] as const))('%s: a serving is its share of 100 g', (_, food) => {
    const [serving, hundredGrams] = [servingAmount(food), per100g(food)];
    if (!serving || !hundredGrams) return expect(food.k2).toBeNull();
    expect(serving.highUg).toBeCloseTo((hundredGrams.highUg * food.servingGrams) / 100, 9);
    expect(serving.centralUg).toBeLessThanOrEqual(serving.highUg);
    expect(serving.lowUg).toBeLessThanOrEqual(serving.centralUg);
  });
});
