import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foodById, foods } from '../../data/index.ts';
import type { Assumption, Product } from '../../data/terms.ts';
import { boughtGrams } from '../../nutrition/grams.ts';
import { foodOf, matchOf, packOf, productOf } from './fixtures.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** Product → edible grams in the cart, and what was assumed to get there. */
const cases: [name: string, food: string, product: Partial<Product>, grams: number, assumed: Assumption[]][] = [
  ['grams as printed', 'gouda', { pack: packOf({ grams: 400 }) }, 400, []],
  ['two packs', 'gouda', { pack: packOf({ grams: 400 }), quantity: 2 }, 800, []],
  ['no size: the convention', 'gouda', {}, 300, ['pack']],
  ['a size of 0 g is no size', 'gouda', { pack: packOf({ grams: 0 }) }, 300, ['pack']],
  ['a size of 400 kg is no size', 'gouda', { pack: packOf({ grams: 400_000 }) }, 300, ['pack']],
  ['a line sold by weight', 'gouda', { weighedGrams: 452 }, 452, []],
  ['drained weight', 'mozzarella', { pack: packOf({ grams: 125, drained: true }) }, 125, []],
  ['weight from the price', 'gouda', { price: eur(362), pricePerKg: eur(1250) }, 289.6, ['weight-from-price']],
  [
    'prices of two currencies say nothing',
    'gouda',
    { price: { minor: 362, currency: 'GBP' }, pricePerKg: eur(1250) },
    300,
    ['pack'],
  ],
  ['a unit price of 0 says nothing', 'gouda', { price: eur(362), pricePerKg: eur(0) }, 300, ['pack']],
  ['a negative price says nothing', 'gouda', { price: eur(-362), pricePerKg: eur(1250) }, 300, ['pack']],
  [
    '"per kg" gives way to the price',
    'gouda',
    { pack: packOf({ grams: 1000, approximate: true, from: 'per kg' }), price: eur(500), pricePerKg: eur(1000) },
    500,
    ['weight-from-price'],
  ],
  [
    '"per kg" alone is a kilo, assumed',
    'gouda',
    { pack: packOf({ grams: 1000, approximate: true, from: 'per kg' }) },
    1000,
    ['pack'],
  ],
  [
    '"ca. 250 g" is 250 g',
    'gouda',
    { pack: packOf({ grams: 250, approximate: true, from: 'ca. 250 g' }), price: eur(500), pricePerKg: eur(1000) },
    250,
    [],
  ],
  ['milk by its density', 'milk-whole', { pack: packOf({ millilitres: 1000 }) }, 1030, ['density']],
  ['cream by its density', 'cream', { pack: packOf({ millilitres: 250 }) }, 250, ['density']],
  ['ten eggs', 'egg-whole', { pack: packOf({ pieces: 10 }) }, 550, ['piece-weight']],
  ['ten eggs M', 'egg-whole', { title: 'Eieren maat M 10 stuks', pack: packOf({ pieces: 10 }) }, 510, ['piece-weight']],
  ['eggs of two sizes', 'egg-whole', { title: 'Eier Gr. M-L', pack: packOf({ pieces: 10 }) }, 555, ['piece-weight']],
  [
    'US large eggs',
    'egg-whole',
    { title: 'Grade A Large Eggs', pack: packOf({ pieces: 12 }), price: { minor: 399, currency: 'USD' } },
    600,
    ['piece-weight'],
  ],
  [
    'American eggs without a price',
    'egg-whole',
    { title: 'Cage Free Extra Large 12ct Eggs', pack: packOf({ pieces: 12 }) },
    672,
    ['piece-weight'],
  ],
  [
    'European large eggs',
    'egg-whole',
    { title: 'Large free range eggs', pack: packOf({ pieces: 12 }) },
    720,
    ['piece-weight'],
  ],
  [
    'a shop named by letters sells large eggs all the same',
    'egg-whole',
    { title: 'M&S Free Range Large Eggs 12', pack: packOf({ pieces: 12 }) },
    720,
    ['piece-weight'],
  ],
  [
    'a brand that begins with a letter keeps the size beside it',
    'egg-whole',
    { title: 'S-BUDGET Freilandeier Größe L', pack: packOf({ pieces: 10 }) },
    600,
    ['piece-weight'],
  ],
  [
    'a brand that begins with a letter is no size',
    'egg-whole',
    { title: 'M-Budget Eier Bodenhaltung', pack: packOf({ pieces: 10 }) },
    550,
    ['piece-weight'],
  ],
  [
    '"M-Eier" are eggs M',
    'egg-whole',
    { title: 'Frische M-Eier', pack: packOf({ pieces: 10 }) },
    510,
    ['piece-weight'],
  ],
  [
    'the article before an egg is no size',
    'egg-whole',
    { title: "L'oeuf du matin", pack: packOf({ pieces: 6 }) },
    330,
    ['piece-weight'],
  ],
  [
    'a farmer’s egg is no small egg',
    'egg-whole',
    { title: 'Farmer’s eggs', pack: packOf({ pieces: 6 }) },
    330,
    ['piece-weight'],
  ],
  [
    'Japanese M eggs',
    'egg-whole',
    { title: '新鮮たまご Mサイズ 10個', pack: packOf({ pieces: 10 }) },
    510,
    ['piece-weight'],
  ],
  ['eggs weighed in their shell', 'egg-whole', { pack: packOf({ grams: 580 }) }, 510.4, ['edible-part']],
  ['yolks have one size', 'egg-yolk', { title: 'Egg yolks L', pack: packOf({ pieces: 5 }) }, 90, ['piece-weight']],
  ['six oysters', 'oyster', { pack: packOf({ pieces: 6 }) }, 72, ['piece-weight']],
  ['ten slices of cheese', 'gouda', { pack: packOf({ pieces: 10 }) }, 250, ['piece-weight']],
  [
    'oil in capsules',
    'emu-oil',
    { title: 'Emu oil, 90 capsules', pack: packOf({ pieces: 90, from: '90 capsules' }) },
    45,
    ['piece-weight'],
  ],
  ['two tubs of butter', 'butter', { pack: packOf({ pieces: 2 }) }, 500, ['piece-weight']],
  ['thirty portions of butter are one pack', 'butter', { pack: packOf({ pieces: 30 }) }, 250, ['piece-weight']],
  ['one piece is a pack', 'camembert', { pack: packOf({ pieces: 1 }) }, 250, ['piece-weight']],
  ['four cups of yogurt', 'yogurt', { pack: packOf({ pieces: 4 }) }, 600, ['piece-weight']],
  ['three cups of natto', 'natto', { pack: packOf({ pieces: 3 }) }, 120, ['piece-weight']],
  ['bone-in legs', 'chicken-leg', { pack: packOf({ grams: 1000 }) }, 700, ['edible-part']],
  ['boneless legs', 'chicken-leg', { title: 'Boneless chicken thighs', pack: packOf({ grams: 1000 }) }, 1000, []],
  [
    'legs with an accent at the end of the word',
    'chicken-leg',
    { title: 'Cuisse de poulet désossé', pack: packOf({ grams: 500 }) },
    500,
    [],
  ],
  [
    'eggs of a word that begins with an accent',
    'egg-whole',
    { title: 'Jaja średnie', pack: packOf({ pieces: 10 }) },
    510,
    ['piece-weight'],
  ],
  ['a whole bird', 'chicken-whole', { title: 'Poulet entier', pack: packOf({ grams: 1300 }) }, 780, ['edible-part']],
  [
    'breast of a bird whose legs have bones',
    'duck-meat',
    { title: 'Barbarie-Entenbrust', pack: packOf({ grams: 400 }) },
    400,
    [],
  ],
  ['whole smoked oysters', 'oyster', { title: 'Whole smoked oysters', pack: packOf({ grams: 85 }) }, 85, []],
  ['whole breasts', 'chicken-breast', { title: 'Pechugas enteras', pack: packOf({ grams: 400 }) }, 400, []],
  ['prawns in their shell', 'shrimp', { title: 'Shell on prawns', pack: packOf({ grams: 200 }) }, 110, ['edible-part']],
  ['peeled prawns', 'shrimp', { title: 'Peeled prawns', pack: packOf({ grams: 200 }) }, 200, []],
  ['a whole trout', 'trout', { title: 'Ganze Forelle', pack: packOf({ grams: 300 }) }, 165, ['edible-part']],
  [
    'a portion from Whole Foods is no whole fish',
    'salmon',
    { title: 'Whole Foods Market Salmon Portions', pack: packOf({ grams: 340 }) },
    340,
    [],
  ],
  [
    'a whole fish from Whole Foods is one',
    'trout',
    { title: 'Whole Foods Market Whole Rainbow Trout', pack: packOf({ grams: 300 }) },
    165,
    ['edible-part'],
  ],
  ['US butter', 'butter', { price: { minor: 499, currency: 'USD' } }, 454, ['pack']],
];

describe('edible grams of what is bought', () => {
  it.each(cases)('%s', (_, id, product, grams, assumed) => {
    const food = foodById.get(id);
    if (!food) throw new Error(`no food ${id} in the table`);
    const weight = boughtGrams(food, matchOf(id), productOf({ title: food.name, ...product }));
    expect(weight.grams).toBeCloseTo(grams, 6);
    expect(weight.assumed).toEqual(assumed);
  });

  it('takes a smaller pack for sliced and grated cheese', () => {
    const weight = boughtGrams(foodOf(), matchOf('plain-cheese', { qualifiers: ['sliced'] }), productOf());
    expect(weight).toEqual({ grams: 150, assumed: ['pack'] });
  });

  it('believes the person before the page', () => {
    const product = productOf({ pack: packOf({ grams: 400 }), quantity: 3 });
    expect(boughtGrams(foodOf(), matchOf('plain-cheese'), product, { packGrams: 500 })).toEqual({
      grams: 1500,
      assumed: [],
    });
  });
});

describe('whatever a page says', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(-1, 0, 1e308, Number.NaN, Number.POSITIVE_INFINITY));
  const maybe = fc.option(number, { nil: undefined });
  const anyProduct = fc.record({
    title: fc.string({ unit: 'binary', maxLength: 300 }),
    pack: fc.option(
      fc.record({
        grams: maybe,
        millilitres: maybe,
        pieces: maybe,
        from: fc.string(),
        origin: fc.constant('read' as const),
      }),
    ),
    price: fc.option(fc.record({ minor: number, currency: fc.constantFrom('EUR', 'USD') })),
    pricePerKg: fc.option(fc.record({ minor: number, currency: fc.constantFrom('EUR', 'USD') })),
    quantity: fc.integer({ min: 1, max: 999 }),
    weighedGrams: maybe,
  });

  it('the weight is a finite number above nothing (2,000 cases)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...foods), anyProduct, (food, product) => {
        const { grams } = boughtGrams(food, matchOf(food.id), product);
        expect(grams).toBeGreaterThan(0);
        expect(grams).toBeLessThanOrEqual(50_000 * 999);
      }),
      { numRuns: 2000 },
    );
  });
});
