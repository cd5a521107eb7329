import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { cleanTitle, fold, MAX_TITLE_CHARS, titleKey } from '../../matching/normalize.ts';

const matcher = createMatcher(foods);
const foodOf = (title: string, lang?: string): string | null =>
  matcher.match({ title, ...(lang && { lang }) }).match?.food ?? null;

describe('normalising', () => {
  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test.each([
    ['Œufs', 'oeufs'],
    ['Weißkäse', 'weisskase'],
    ['SMØR', 'smor'],
    ['ål', 'aal'],
    ['masło', 'maslo'],
    ['ﾁｰｽﾞ', 'チーズ'],
    ['ＭＫ－７', 'mk-7'],
    ['ゴーダ', 'ゴーダ'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('one product, one key, however it is typed', () => {
    expect(titleKey('Goudse  Kaas 48+ (500 g)')).toBe(titleKey('GOUDSE KAAS, 48+ 500 g'));
  });
});

describe('what else the title says', () => {
  test.each<[title: string, food: string | null]>([
    ['Cheddar crackers 200 g', null],
    ['Pizza met gorgonzola', null],
    ['Gouda flavoured crisps', null],
    ['Käsesauce mit Gouda', null],
    ['Vegan Gouda slices', null],
    ['Gehakt zonder vlees', null],
    ['Venison steak mince 400 g', 'venison'],
    ['Peanut butter', null],
    ['Pindakaas', null],
    ['Edamame', null],
    ['Butternut squash', null],
    ['Oyster mushrooms', null],
    ['Dog treats with beef liver', null],
    ['Shampoo with egg yolk', null],
    ['Milk chocolate', null],
    ['Ham & cheddar', null],
    ['アレルギー対応クッキー', null],
    ['ハムスターのえさ', null],
    ['Butterkäse 200 g', 'butterkase'],
    ['Hühnerleber 400 g', 'chicken-liver'],
    ['Goudakaas plakken', 'gouda'],
    ['Comté-Salami', 'salami'],
    ['Blue Cheese Stilton', 'stilton'],
    ['Emmentaler per pizza', 'emmental'],
    ['Foie gras d’oie', 'goose-liver'],
  ])('%s', (title, food) => {
    expect(foodOf(title)).toBe(food);
  });

  test('what a dish holds is named, and shown by no badge', () => {
    const { match, contains } = matcher.match({ title: 'Spinach and ricotta ravioli' });
    expect(match).toBeNull();
    expect(contains).toContain('ricotta');
  });

  test('words that decided are as they stand in the title', () => {
    const { match } = matcher.match({ title: 'Bio HÜHNERLEBER frisch' });
    expect(match?.because).toEqual(['HÜHNERLEBER']);
  });

  test.each([
    ['Room-Kaas 200 g', ['Room', 'Kaas']],
    ['Hart-Käse 200 g', ['Hart', 'Käse']],
    ['Sauer-Rahm 200 g', ['Sauer', 'Rahm']],
    ['Rahm 200 g', ['Rahm']],
  ])('both halves of a word with a hyphen are the reason shown: %s', (title, because) => {
    expect(matcher.match({ title }).match?.because).toEqual(because);
  });
});

describe('qualifiers choose the record', () => {
  test.each([
    ['Goudse kaas jong 48+ 500 g', 'gouda-young'],
    ['Goudse kaas jong belegen 48+', 'gouda-medium'],
    ['Oude Goudse kaas 48+', 'gouda-aged'],
    ['Gouda light 30+', 'cheese-reduced-fat'],
    ['Extra mature cheddar 350g', 'cheddar-aged'],
    ['Magerquark 500 g', 'quark-low-fat'],
    ['Quark 45+ 500 g', 'quark-full-fat'],
    // 48 % is a figure like any other: 5.1 µg were measured, 10 is the guess for a quark that does not say.
    ['Quark 48+ 500 g', 'quark-full-fat'],
    ['Pasture raised eggs 12 ct', 'egg-pastured'],
    ['Grass-fed butter 227 g', 'butter-grass-fed'],
  ])('%s', (title, food) => {
    expect(foodOf(title)).toBe(food);
  });
});

describe('supplements', () => {
  test.each([
    ['Vitamin K2 MK-7 100 µg 60 Kapseln', { vitamer: 'MK-7', ugPerUnit: 100, units: 60 }],
    ['D3 4000 IU + K2 100 mcg 90 caps', { ugPerUnit: 100, d3Iu: 4000, units: 90 }],
    ['Vitamin D3 25 µg + K2 MK7 75 µg, 30 ml drops', { vitamer: 'MK-7', ugPerUnit: 75, d3Iu: 1000 }],
    ['Vitamin K2 MK-4 15 mg 90 capsules', { vitamer: 'MK-4', ugPerUnit: 15_000, units: 90 }],
    ['K2 MK-7 150 mcg per 1 capsule, 90 capsules', { vitamer: 'MK-7', ugPerUnit: 150, units: 90 }],
  ])('%s', (title, dose) => {
    expect(matcher.match({ title }).match?.dose).toEqual(dose);
  });

  test.each([
    ['Northlight K2 MK-7 200 mcg per 2 capsules, 120 capsules', { vitamer: 'MK-7', ugPerUnit: 100, units: 120 }],
    ['D3 4000 IU + K2 180 µg je 3 Kapseln, 90 Kapseln', { ugPerUnit: 60, d3Iu: 1333, units: 90 }],
    ['Vitamine K2 MK-7 100 µg par 5 gouttes 20 ml', { vitamer: 'MK-7', ugPerUnit: 20 }],
    ['Vitamina K2 MK7 100 mcg por 60 cápsulas', { vitamer: 'MK-7', ugPerUnit: 100, units: 60 }],
  ])('one capsule is not counted as the dose of several: %s', (title, dose) => {
    expect(matcher.match({ title }).match?.dose).toEqual(dose);
  });

  test.each([
    ['Northlight D3 4000 IU + K2 200 mcg per serving, 120 capsules', { units: 120 }],
    ['Vitamin K2 MK-7 200 µg pro Tagesdosis 60 Kapseln', { vitamer: 'MK-7', units: 60 }],
  ])('where the label alone says how many capsules make a dose, no amount is claimed: %s', (title, dose) => {
    expect(matcher.match({ title }).match?.dose).toEqual(dose);
  });

  test.each(['Vitamin K1 drops', 'Special K cereal', 'Golf MK4 floor mats', 'Nattokinase 100 mg capsules'])(
    '%s is none',
    (title) => {
      expect(foodOf(title)).toBeNull();
    },
  );
});

describe('the person decides', () => {
  test('a correction wins, to another food, to a food of their own, and to none', () => {
    const corrections = new Map([
      [titleKey('Gouda 500 g'), null],
      [titleKey('My cheese'), 'gouda-aged'],
      [titleKey('Aunt’s natto'), 'custom-1'],
    ]);
    const own = createMatcher(foods, { corrections });
    expect(own.match({ title: 'GOUDA, 500 g' }).match).toBeNull();
    expect(own.match({ title: 'My cheese' }).match).toMatchObject({
      food: 'gouda-aged',
      confidence: 1,
      byPerson: true,
    });
    expect(own.match({ title: 'Aunt’s natto' }).match).toMatchObject({ food: 'custom-1', byPerson: true });
  });

  test('a repaired word is read as what was meant', () => {
    const title = 'Camenmbert 250 g';
    expect(matcher.match({ title }).unknown).toEqual(['camenmbert']);
    const repairs = new Map([['camenmbert', 'camembert']]);
    expect(createMatcher(foods, { repairs }).match({ title }).match?.food).toBe('camembert');
  });
});

describe('a word that others share', () => {
  test.each([
    ['a repaired word alone is no food', 'Ricola Lozenges 50 g', { ricola: 'ricotta' }, undefined],
    ['beside cheese it is', 'Chedder cheese 250 g', { chedder: 'cheddar' }, 'cheddar'],
    ['a noun nobody knows behind butter', 'Butter Zwurbel', {}, undefined],
    ['a brand before butter', 'Zwurbel Butter 250 g', {}, 'butter'],
    ['milk by weight', 'Zwurbel Premium Milch 300 g', {}, undefined],
    ['another animal takes the cut', 'Lamb rump steak 220 g', {}, 'lamb-meat'],
    ['the cow that gave the milk', 'Queso de vaca', {}, undefined],
    ['a bar of cheese', 'Gouda bar, organic, 40 g', {}, 'gouda'],
    ['made like Gouda', 'Smooth Gouda Style Cheese', {}, 'gouda'],
    ['kefir of goat milk', 'Goat Milk Kefir 500 ml', {}, 'kefir'],
  ])('%s: %s', (_, title, repairs, food) => {
    const made = createMatcher(foods, { repairs: new Map(Object.entries(repairs)) });
    expect(made.match({ title }).match?.food.split('-young')[0]).toBe(food);
  });

  test('a brand the page names is no noun', () => {
    const title = 'Butter Zwurbel Krantz';
    expect(matcher.match({ title }).match).toBeNull();
    expect(matcher.match({ title, brand: 'Zwurbel Krantz' }).match?.food).toBe('butter');
    expect(matcher.match({ title: 'Zwurbel Cheddar Biscuits', brand: 'Zwurbel' }).match).toBeNull();
  });

  test.each([
    [['Home', 'Pets', 'Dog food'], undefined],
    [['Home', 'Dairy & eggs', 'Butter'], 'butter'],
    [['Pets', 'Food & drinks', 'Fresh', 'Salted butter'], 'butter'],
  ])('the aisle %j says whether butter is %s', (breadcrumbs, food) => {
    expect(matcher.match({ title: 'Salted butter', breadcrumbs }).match?.food).toBe(food);
  });

  test('a supplement says which words named it', () => {
    expect(matcher.match({ title: 'Zwurbel Vitamin K2 MK-7 100 µg' }).match?.because).toEqual(['Vitamin', 'K2', 'MK']);
  });
});

describe('bad input', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \t\n'],
    ['100,000 characters', 'gouda '.repeat(17_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['lone surrogates', '\ud800gou\udc00da\ud83d'],
    ['right to left marks', '\u202e\u200f\u200e'],
    ['emoji', '🧀🧀🧀'],
    ['digits', '48484848'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['control characters', '\u0000\u0007\u001b[31m'],
  ])('%s: quick, no throw', (_name, title) => {
    const start = performance.now();
    expect(() => matcher.match({ title })).not.toThrow();
    expect(performance.now() - start).toBeLessThan(50);
  });

  test('any string', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, text, text, (title, size, price, quantity) => {
        const { product } = matcher.match({ title, size, price, quantity });
        expect(product.title.length).toBeLessThanOrEqual(MAX_TITLE_CHARS);
        expect(product.quantity).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a clean title stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanTitle(cleanTitle(text))).toBe(cleanTitle(text));
      }),
    );
  });
});

test('the order of words that mean nothing to us does not matter', () => {
  const filler = fc.shuffledSubarray(['Zorvex', 'Quilm', 'Brandt', 'Velda', '250 g', 'x4'], { minLength: 2 });
  fc.assert(
    fc.property(filler, fc.constantFrom('camembert', 'natto', 'sauerkraut', 'gorgonzola'), (words, food) => {
      expect(foodOf([...words, food].join(' '))).toBe(food);
      expect(foodOf([food, ...words].join(' '))).toBe(food);
    }),
  );
});
