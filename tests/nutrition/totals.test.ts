import { describe, expect, it } from 'vitest';
import type { CartLine } from '../../data/cart-terms.ts';
import type { Food } from '../../data/terms.ts';
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
    expect(result).toMatchObject({ centralUg: 0, highUg: 0 });
    expect(result.lines[0]?.amount).toBeNull();
  });

  it('tells a cart measured to hold none from one that nothing is known of', () => {
    expect(totals([line('none-found'), line(null)])).toMatchObject({ hasFigure: true, centralUg: 0 });
    expect(totals([line('bounded')])).toMatchObject({ hasFigure: true, centralUg: 0 });
    expect(totals([line('never-measured'), line(null)])).toMatchObject({ hasFigure: false, centralUg: 0 });
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
      lines: [{ status: 'excluded', share: 0 }],
    });
  });

  it.each([
    ['nothing', undefined, 1, true],
    ['"–"', '–', 1, true],
    ['999999, cut to 999', '999999', 999, true],
    ['"×2"', '×2', 2, false],
    ['a full-width ２', '２', 2, false],
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
