import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foodById, foods } from '../../data/index.ts';
import type { CartLine, Food } from '../../data/terms.ts';
import { per100g, servingAmount } from '../../nutrition/amount.ts';
import { totalsOf } from '../../nutrition/totals.ts';
import { foodOf, k2Of, lineOf, matchOf, packOf } from './fixtures.ts';

const table = new Map(
  [
    foodOf(),
    foodOf({ id: 'one-lab', k2: k2Of({ grade: 'B', oneRoot: true }) }),
    foodOf({
      id: 'bounded',
      k2: k2Of({ lowUg: 0, centralUg: 10, highUg: 10, bound: 'at-most', grade: 'C', oneRoot: true }),
    }),
    foodOf({ id: 'part-known', k2: k2Of({ lowUg: 6, centralUg: 6, highUg: 7, bound: 'at-least', only: 'MK-4' }) }),
    foodOf({ id: 'never-measured', k2: null }),
    foodOf({ id: 'none-found', k2: k2Of({ lowUg: 0, centralUg: 0, highUg: 0 }) }),
    foodOf({ id: 'split', k2: k2Of({ split: { mk4: 0.25, long: 0.5 } }) }),
    foodOf({ id: 'claimed', badge: false, k2: k2Of({ articleOnly: true, grade: 'C' }) }),
    foodOf({ id: 'not-a-source', group: 'none', k2: k2Of({ lowUg: 0, centralUg: 0, highUg: 0 }) }),
    foodOf({ id: 'pill', group: 'supplement', k2: null, cautions: ['anticoagulant'] }),
  ].map((food) => [food.id, food] as const),
);
const inTable = (id: string): Food | undefined => table.get(id);
const NO_TARGET = { targetUgPerDay: null, people: 1 };
const hundred = { pack: packOf({ grams: 100 }) };
const line = (food: string | null, product = {}) => lineOf(`a ${food}`, food, { ...hundred, ...product });
const totals = (lines: readonly CartLine[], options = {}) => totalsOf(lines, inTable, { ...NO_TARGET, ...options });

describe('the total of a cart', () => {
  it('is low, central and high of each food', () => {
    expect(totals([line('plain-cheese', { quantity: 2 })])).toMatchObject({
      lowUg: 40,
      centralUg: 100,
      highUg: 160,
      atLeast: false,
    });
  });

  it('widens what goes back to one laboratory, and leaves the line as reported', () => {
    const { lowUg, centralUg, highUg, lines } = totals([line('one-lab')]);
    expect(lowUg).toBeCloseTo(20 / 1.5, 9);
    expect(centralUg).toBe(50);
    expect(highUg).toBe(120);
    expect(lines[0]?.amount).toMatchObject({ lowUg: 20, highUg: 80, assumed: ['range'] });
  });

  it('adds nothing but the bound of an "at most" food', () => {
    expect(totals([line('bounded')])).toMatchObject({ lowUg: 0, centralUg: 0, highUg: 10, atLeast: false });
  });

  it('turns to "at least" with the known part of a food', () => {
    expect(totals([line('part-known')])).toMatchObject({
      lowUg: 6,
      centralUg: 6,
      atLeast: true,
      split: { mk4: 6, unknown: 0 },
    });
  });

  it('tells not measured, measured none and not recognised apart, and counts none of them', () => {
    const result = totals([line('never-measured'), line('none-found'), line('not-a-source'), line(null), line('gone')]);
    expect(result.lines.map(({ status }) => status)).toEqual([
      'not-measured',
      'no-k2',
      'no-k2',
      'unmatched',
      'unmatched',
    ]);
    expect(result).toMatchObject({
      centralUg: 0,
      highUg: 0,
      counts: { counted: 0, notMeasured: 1, noK2: 2, unmatched: 2 },
    });
    expect(result.lines[0]?.amount).toBeNull();
  });

  it('gives a shop product no figure that the article alone claims, unless the person says so', () => {
    expect(totals([line('claimed')]).lines[0]?.status).toBe('not-measured');
    expect(totals([line(null)], { correctionOf: () => ({ food: 'claimed' }) }).lines[0]?.status).toBe('counted');
  });

  it('keeps what no source splits as unknown', () => {
    expect(totals([line('split'), line('plain-cheese')]).split).toEqual({ mk4: 12.5, mk7: 0, long: 25, unknown: 62.5 });
  });

  it('gives supplements a line of their own: dose × units, never summed', () => {
    const dose = { vitamer: 'MK-7' as const, ugPerUnit: 100, units: 60, d3Iu: 4000 };
    const pills = { ...line('pill', { quantity: 2 }), match: matchOf('pill', { dose }) };
    const result = totals([pills]);
    expect(result).toMatchObject({ centralUg: 0, highUg: 0, days: null });
    expect(result.supplements).toEqual([{ key: 'a pill', title: 'a pill', ugPerDose: 100, doses: 120, d3Iu: 4000 }]);
  });

  it('says null for a dose the label does not give', () => {
    expect(totals([line('pill', { pack: null })]).supplements).toEqual([
      { key: 'a pill', title: 'a pill', ugPerDose: null, doses: null },
    ]);
  });

  it('lasts total ÷ (people × target) days, and none without a target', () => {
    const cart = [line('plain-cheese', { quantity: 8 })];
    expect(totals(cart, { targetUgPerDay: 100, people: 2 }).days).toEqual({ low: 0.8, central: 2, high: 3.2 });
    expect(totals(cart).days).toBeNull();
    expect(totals(cart, { targetUgPerDay: 100, anticoagulant: true })).toMatchObject({
      days: null,
      dominant: null,
      centralUg: 400,
    });
  });

  it('names the food over half of it, counted over its lines, and the days without', () => {
    const cart = [lineOf('one', 'plain-cheese', hundred), lineOf('two', 'plain-cheese', hundred), line('split')];
    expect(totals(cart, { targetUgPerDay: 50 }).dominant).toEqual({
      key: 'one',
      food: 'plain-cheese',
      daysWithout: expect.closeTo(1, 9),
    });
    expect(totals([line('split'), line('plain-cheese')]).dominant).toBeNull();
  });

  it('takes the person’s word for food, size and counting', () => {
    const cart = [line('plain-cheese')];
    expect(totals(cart, { correctionOf: () => ({ food: null }) }).lines[0]?.status).toBe('unmatched');
    expect(totals(cart, { correctionOf: () => ({ food: 'part-known' }) }).centralUg).toBe(6);
    expect(totals(cart, { correctionOf: () => ({ packGrams: 300 }) }).centralUg).toBe(150);
    expect(totals(cart, { correctionOf: () => ({ excluded: true }) })).toMatchObject({
      centralUg: 0,
      counts: { excluded: 1 },
    });
    expect(totals(cart, { excluded: new Set(['a plain-cheese']) }).lines[0]).toMatchObject({
      status: 'excluded',
      share: 0,
    });
  });

  it.each([
    ['nothing', undefined, 1, true],
    ['"–"', '–', 1, true],
    ['999999, cut to 999', '999999', 999, false],
    ['"×2"', '×2', 2, false],
  ])('says when the quantity is a guess: %s', (_, quantity, packs, isGuess) => {
    const cart = [{ ...line('plain-cheese', { quantity: packs }), raw: { title: 'x', ...(quantity && { quantity }) } }];
    expect(totals(cart).lines[0]?.amount?.assumed.includes('quantity')).toBe(isGuess);
  });

  it('tells the weight of a pack from the price of its line', () => {
    const eur = (minor: number) => ({ minor, currency: 'EUR' });
    const product = { pack: null, quantity: 2, price: eur(800), pricePerKg: eur(1000) };
    const priced = (raw: object) =>
      totals([{ ...line('plain-cheese', product), raw: { title: 'x', quantity: '2', ...raw } }]).centralUg;
    expect(priced({ linePrice: '€ 8,00' })).toBe(400);
    expect(priced({ price: '€ 8,00', linePrice: '€ 16,00' })).toBe(800);
  });

  it('is empty for an empty cart', () => {
    expect(totals([], { targetUgPerDay: 100 })).toMatchObject({
      centralUg: 0,
      days: { low: 0, central: 0, high: 0 },
      dominant: null,
    });
  });
});

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

  it('the forms and the shares add up, every line has one status', () => {
    fc.assert(
      fc.property(anyCart, (cart) => {
        const { split, centralUg, lines, counts, supplements } = sum(cart);
        expect(split.mk4 + split.mk7 + split.long + split.unknown).toBeCloseTo(centralUg, 6);
        const shares = lines.reduce((all, { share }) => all + share, 0);
        expect(shares).toBeCloseTo(centralUg > 0 ? 1 : 0, 6);
        const { assumed: _, ...states } = counts;
        const all = Object.values(states).reduce((total, count) => total + count, 0) + supplements.length;
        expect(all).toBe(cart.length);
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
