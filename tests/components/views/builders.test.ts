import { describe, expect, it } from 'vitest';
import { buildCart } from '../../../components/popup/build-cart.ts';
import { buildPage } from '../../../components/popup/build-page.ts';
import { historyBars } from '../../../components/popup/history-bars.ts';
import { orderedLines } from '../../../components/popup/order-lines.ts';
import type { CartLine, CartSnapshot } from '../../../data/cart-terms.ts';
import type { Food, FoodMatch } from '../../../data/terms.ts';
import type { LineCorrection } from '../../../nutrition/line-total.ts';
import { totalsOf } from '../../../nutrition/totals.ts';
import { amount, line } from './samples.ts';

const k2 = { lowUg: 40, centralUg: 60, highUg: 80, bound: 'figure', grade: 'A' } as const;
const food = (id: string, more: Partial<Food> = {}): Food => ({
  id,
  group: 'cheese',
  name: id,
  names: {},
  not: [],
  k2,
  servingGrams: 30,
  packGrams: 200,
  ...more,
});

const FOODS: readonly Food[] = [
  food('gouda'),
  food('natto', {
    group: 'plant',
    cautions: ['anticoagulant'],
    k2: { ...k2, centralUg: 900, lowUg: 800, highUg: 1000 },
  }),
  food('drops', { group: 'supplement', k2: null }),
  food('oat', { group: 'plant', k2: null }),
  food('apple', { group: 'none', k2: null }),
];
const foodOf = (id: string) => FOODS.find((candidate) => candidate.id === id);
const nameOf = ({ name }: Food) => name.toUpperCase();

const matchOf = (id: string): FoodMatch => ({ food: id, confidence: 1, because: [], qualifiers: [] });

const cartLine = (key: string, id: string | null, more: Partial<CartLine> = {}): CartLine => ({
  key,
  raw: { title: key, quantity: '1' },
  product: { title: key, pack: null, price: null, pricePerKg: null, quantity: 1 },
  match: id === null ? null : matchOf(id),
  ...more,
});

function build(lines: readonly CartLine[], more: Partial<CartSnapshot> = {}, said: Said = {}) {
  const cart: CartSnapshot = { site: 's', storeName: 'S', seenAt: 5, origin: 'page', lines, ...more };
  const correctionOf = ({ key }: CartLine) => said[key];
  const totals = totalsOf(lines, foodOf, { targetUgPerDay: 100, people: 1, correctionOf });
  return buildCart({ cart, totals, foodOf, nameOf, correctionOf, swap: null });
}

type Said = Readonly<Record<string, LineCorrection>>;

describe('cart', () => {
  const view = build([
    cartLine('gouda', 'gouda'),
    cartLine('natto', 'natto'),
    cartLine('bread', 'apple'),
    cartLine('oat', 'oat'),
    cartLine('box', null),
    cartLine('drops', 'drops'),
  ]);

  it('lists what counts with the name of its food, and what does not with its reason', () => {
    expect(view.lines.map(({ key, foodName }) => [key, foodName])).toEqual([
      ['gouda', 'GOUDA'],
      ['natto', 'NATTO'],
    ]);
    expect(view.leftOut.map(({ key, reason }) => [key, reason])).toEqual([
      ['bread', 'noK2'],
      ['oat', 'notMeasured'],
      ['box', 'unmatched'],
    ]);
    expect(view.supplements.map(({ key }) => key)).toEqual(['drops']);
  });

  it('bars are against the largest line', () => {
    expect(view.lines.map(({ barShare }) => Math.round(barShare * 100))).toEqual([7, 100]);
  });

  it('a size nobody printed is assumed, one the person set is theirs', () => {
    const [first] = view.lines;
    expect(first).toMatchObject({ packGrams: 200, size: 'assumed' });
    const set = build([cartLine('gouda', 'gouda')], {}, { gouda: { packGrams: 350 } });
    expect(set.lines[0]).toMatchObject({ packGrams: 350, size: 'corrected', amount: { grams: 350 } });
  });

  it('a cart that prints the price of the line alone: the size is told from the price of one pack', () => {
    const euro = (minor: number) => ({ minor, currency: 'EUR' });
    const product = { title: 'g', pack: null, price: euro(600), pricePerKg: euro(1000), quantity: 2 };
    const raw = { title: 'g', quantity: '2', linePrice: '€6.00' };
    expect(build([cartLine('g', 'gouda', { raw, product })]).lines[0]).toMatchObject({
      packGrams: 300,
      packs: 2,
      amount: { grams: 600 },
    });
  });

  it('another food named by the person is the line from then on: its name, size, grade and caution', () => {
    const said = { gouda: { food: 'natto' }, box: { food: 'gouda' }, drops: { food: 'gouda' } };
    const lines = [cartLine('gouda', 'gouda'), cartLine('box', null), cartLine('drops', 'drops')];
    const corrected = build(lines, {}, said);
    expect(corrected.lines.map(({ key, foodName, askFirst }) => [key, foodName, askFirst ?? false])).toEqual([
      ['gouda', 'NATTO', true],
      ['box', 'GOUDA', false],
      ['drops', 'GOUDA', false],
    ]);
    expect(corrected.centralUg).toBe(900 * 2 + 60 * 2 + 60 * 2);
    expect(corrected.leftOut).toEqual([]);
    expect(corrected.supplements).toEqual([]);
  });

  it('none of our foods, said the person: the line is left out and can be named again', () => {
    const corrected = build([cartLine('gouda', 'gouda')], {}, { gouda: { food: null } });
    expect(corrected).toMatchObject({ centralUg: 0, lines: [], leftOut: [{ key: 'gouda', reason: 'unmatched' }] });
  });

  it('packs added by hand stay so when their food is corrected', () => {
    const line = cartLine('gouda', 'gouda', { since: 'hand' });
    expect(build([line], {}, { gouda: { food: 'natto' } }).lines[0]).toMatchObject({ foodName: 'NATTO', byHand: true });
  });

  it('a line sold by weight has no pack to correct', () => {
    const product = { title: 'g', pack: null, price: null, pricePerKg: null, quantity: 1, weighedGrams: 412 };
    expect(build([cartLine('g', 'gouda', { product })]).lines[0]?.packGrams).toBeNull();
  });

  it('asks first only about foods whose record says so', () => {
    expect(view.lines.map(({ askFirst }) => askFirst ?? false)).toEqual([false, true]);
  });

  it('tells what was added since from what was read', () => {
    expect(build([cartLine('g', 'gouda', { since: 'adds' })], { origin: 'adds' }).sinceRead).toBe(true);
    expect(build([cartLine('g', 'gouda')], { origin: 'hand' })).toMatchObject({ byHand: true, sinceRead: false });
    expect(build([cartLine('g', 'gouda')], { partial: true }).partial).toBe(true);
  });
});

describe('this page', () => {
  const product = (cardId: string, key: string, id: string | null) => ({
    cardId,
    key,
    raw: { title: key },
    match: id === null ? null : matchOf(id),
  });
  const listed = (anticoagulant: boolean, excluded = '') =>
    buildPage({
      products: [
        product('1', 'gouda', 'gouda'),
        product('2', 'gouda', 'gouda'),
        product('3', 'apple', 'apple'),
        product('4', 'oat', 'oat'),
        product('5', 'box', null),
        product('6', 'drops', 'drops'),
        product('7', 'natto', 'natto'),
      ],
      found: 8,
      read: 6,
      foodOf,
      nameOf,
      packsOf: ({ key }) => (key === 'gouda' ? 3 : 0),
      anticoagulant,
      correctionOf: ({ key }) => ({ excluded: key === excluded }),
    });
  const view = listed(false);

  it('one row a product, none for foods without K2', () => {
    expect(view.rows.map(({ key, filter }) => [key, filter])).toEqual([
      ['gouda', 'withK2'],
      ['oat', 'notMeasured'],
      ['box', 'notRecognised'],
      ['drops', 'withK2'],
      ['natto', 'withK2'],
    ]);
  });

  it('a row has the sign of its badge: no level in anticoagulant mode, barred when left out', () => {
    const signs = ({ rows }: typeof view) => rows.map(({ glyph }) => glyph.name);
    expect(signs(view)).toEqual(['half', 'unknown', 'unknown', 'capsule', 'full']);
    expect(signs(listed(true))).toEqual(['plain', 'unknown', 'unknown', 'plain', 'caution']);
    expect(signs(listed(false, 'natto')).at(-1)).toBe('barred');
  });

  it('a row has its sign, its amounts and the packs counted by hand', () => {
    expect(view.rows[0]).toMatchObject({
      glyph: { name: 'half', dashed: false },
      packs: 3,
      perServing: { centralUg: 18 },
      per100g: { centralUg: 60 },
    });
  });
});

describe('order and search', () => {
  const lines = [
    line('a', 'Brie', amount(1, 2, 3)),
    line('b', 'Natto', amount(300, 380, 440)),
    line('c', 'Aged Gouda', amount(50, 60, 70), { foodName: 'Gouda, aged' }),
  ];

  it.each([
    ['most', ['b', 'c', 'a']],
    ['name', ['c', 'a', 'b']],
    ['cart', ['a', 'b', 'c']],
  ] as const)('%s', (order, keys) => {
    expect(orderedLines(lines, order, '').map(({ key }) => key)).toEqual(keys);
  });

  it('finds by all words, in the product and in the food', () => {
    expect(orderedLines(lines, 'most', 'gouda AGED').map(({ key }) => key)).toEqual(['c']);
    expect(orderedLines(lines, 'most', 'gouda brie')).toEqual([]);
  });
});

it('several shops on one day are one bar, oldest first', () => {
  const bars = historyBars([
    { day: '2026-11-20', centralUg: 400 },
    { day: '2026-11-18', centralUg: 100 },
    { day: '2026-11-20', centralUg: 50 },
  ]);
  expect(bars.map(({ centralUg }) => centralUg)).toEqual([100, 450]);
});
