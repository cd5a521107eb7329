import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../matching/pack.ts';

type Size = {
  grams?: number;
  millilitres?: number;
  pieces?: number;
  count?: number;
  approximate?: true;
  drained?: true;
};

const FORMS: Record<string, [text: string, size: Size | null][]> = {
  weight: [
    ['500 g', { grams: 500 }],
    ['450G', { grams: 450 }],
    ['500 gr.', { grams: 500 }],
    ['1,5kg', { grams: 1500 }],
    ['1.000 g', { grams: 1000 }],
    ['1,000g', { grams: 1000 }],
    ['1 200 g', { grams: 1200 }],
    ['1\u00a0000\u00a0ml', { millilitres: 1000 }],
    ['2\u202f500 g', { grams: 2500 }],
    ['3 000 g', { grams: 3000 }],
    ['6 330 ml', { millilitres: 330 }],
    ['1 350 г', { grams: 1350 }],
    ["1'200 g", { grams: 1200 }],
    ['Poulet ganz 1’450 g', { grams: 1450 }],
    ['Pack of 6 300 g', { grams: 300 }],
    ['Fusilli n° 34 500 g', { grams: 500 }],
    ['Omega 3 250 g', { grams: 250 }],
    ['1 1200 g', { grams: 1200 }],
    ['1.000 kg', { grams: 1000 }],
    ['0.452 kg', { grams: 452 }],
    ['125,5 g', { grams: 125.5 }],
    ['500 mg', { grams: 0.5 }],
    ['2 lb', { grams: 907.18 }],
    ['1½ lb', { grams: 680.39 }],
    ['1 1/2 lb', { grams: 680.39 }],
    ['8 oz', { grams: 226.8 }],
    ['GR 100', { grams: 100 }],
    ['| 250g', { grams: 250 }],
    ['250\n g', { grams: 250 }],
    ['400 g ℮', { grams: 400 }],
    ['250グラム', { grams: 250 }],
    ['1 ½ lb', { grams: 680.39 }],
    ['1 ½ kg', { grams: 1500 }],
    ['2 ¼ lb', { grams: 1020.58 }],
    ['1 lb 4 oz', { grams: 566.99 }],
    ['2 lb. 8 oz.', { grams: 1133.98 }],
    ['2 lb, 32 oz', { grams: 907.18 }],
    ['half pound of butter', { grams: 226.8 }],
    ['mezzo kg', { grams: 500 }],
    ['500 g pr. stk', { grams: 500 }],
    ['907 g/2 lb', { grams: 907 }],
    ['g 160 x 2', { grams: 320, count: 2 }],
  ],
  volume: [
    ['1.5 L', { millilitres: 1500 }],
    ['75cl', { millilitres: 750 }],
    ['2 dl', { millilitres: 200 }],
    ['¼ l', { millilitres: 250 }],
    ['2.272L, 4 Pints', { millilitres: 2272 }],
    ['500 ml / 450 g', { grams: 450 }],
    ['1 pint', { millilitres: 568.26 }],
    ['4 pints / 2.272 litres', { millilitres: 2272 }],
    ['Whole milk, half gallon', { millilitres: 2273.04 }],
    ['halber Liter', { millilitres: 500 }],
    ['demi-litre', { millilitres: 500 }],
    ['lt 1', { millilitres: 1000 }],
  ],
  multipack: [
    ['6 x 40 g', { grams: 240, count: 6 }],
    ['40g×3', { grams: 120, count: 3 }],
    ['40gx3', { grams: 120, count: 3 }],
    ['2x125g', { grams: 250, count: 2 }],
    ['4 x 100g (400g)', { grams: 400, count: 4 }],
    ['3 x 2 x 125 g', { grams: 750, count: 6 }],
    ['40g x 3パック', { grams: 120, count: 3 }],
    ['12 x 1L', { millilitres: 12_000, count: 12 }],
    ['10CT .75OZ', { grams: 212.62, count: 10 }],
    ['8 Stück à 62,5 g', { grams: 500, count: 8 }],
    ['2 x ca. 250 g', { grams: 500, count: 2, approximate: true }],
    ['2 x 110-130 g', { grams: 240, count: 2, approximate: true }],
    ['10 Stk. x 62 g', { grams: 620, count: 10 }],
    ['3 szt. x 200 g', { grams: 600, count: 3 }],
    ['4 un x 120 g', { grams: 480, count: 4 }],
    ['6pk x 5.3 oz', { grams: 901.51, count: 6 }],
    ['4 pots de 125 g', { grams: 500, count: 4 }],
    ['2 vasetti da 125 g', { grams: 250, count: 2 }],
    ['pack de 4 unidades de 125 g', { grams: 500, count: 4 }],
    ['4 pakken van 250 g', { grams: 1000, count: 4 }],
    ['4 - 5.3 oz cups', { grams: 601.01, count: 4 }],
    ['12 ct / 1 oz', { grams: 340.19, count: 12 }],
    ['40g 3P', { grams: 120, count: 3 }],
    ['8pk/12 fl oz cans', { millilitres: 2727.66, count: 8 }],
    ['4 ct / 2 oz', { grams: 226.8, count: 4 }],
    ['5 slices / 150 g', { grams: 150 }],
    ['12 x 22 g = 264 g', { grams: 264, count: 12 }],
    ['1 L pack 6', { millilitres: 6000, count: 6 }],
    ['(40g×3)×2', { grams: 240, count: 6 }],
    ['Yakult 2 x 455 ml', { millilitres: 910, count: 2 }],
    ['Actimel 8 Flaschen 100 ml', { millilitres: 800, count: 8 }],
    ['3 x (2 x 60 g)', { grams: 360, count: 6 }],
  ],
  'a count said twice counts once': [
    ['納豆 3パック 45g×3', { grams: 135, count: 3 }],
    ['納豆 3パック（40g×3）', { grams: 120, count: 3 }],
    ['納豆 3パック 3×45g', { grams: 135, count: 3 }],
    ['納豆 2袋 100g×2', { grams: 200, count: 2 }],
    ['45g×3 3P', { grams: 135, count: 3 }],
    ['Yogurt 4 pots 125g x 4', { grams: 500, count: 4 }],
    ['Yaourt nature 4 pots (4x125 g)', { grams: 500, count: 4 }],
    ['Yaourt 4 pots de 125 g, lot de 4', { grams: 500, count: 4 }],
    ['Joghurt 4 x 125 g 4 Pack', { grams: 500, count: 4 }],
    ['Jogurt 4 x 150 g (4 pack)', { grams: 600, count: 4 }],
    ['Filmjölk 6 x 1 l 6-pack', { millilitres: 6000, count: 6 }],
    ['Latte 6x1L (confezione da 6)', { millilitres: 6000, count: 6 }],
    ['Leche 6x1L pack de 6', { millilitres: 6000, count: 6 }],
    ['Leite 6x1L, caixa de 6', { millilitres: 6000, count: 6 }],
    ['Lait 6x1L lot de 6', { millilitres: 6000, count: 6 }],
    ['125g x 4 (pack of 4)', { grams: 500, count: 4 }],
    ['2 x 500g (Pack of 2)', { grams: 1000, count: 2 }],
    ['Pack of 2 (2 x 500g)', { grams: 1000, count: 2 }],
    ['40g x 3 x 2 (pack of 6)', { grams: 240, count: 6 }],
  ],
  'two counts are multiplied': [
    ['415 g x 4 (pack of 6)', { grams: 9960, count: 24 }],
    ['納豆 2パック 45g×3', { grams: 270, count: 6 }],
    ['(40g×3)×3', { grams: 360, count: 9 }],
    ['3×(40g×3)', { grams: 360, count: 9 }],
    ['(40g×3)×3パック', { grams: 360, count: 9 }],
    ['2 packs of 2 x 125 g', { grams: 500, count: 4 }],
    ['2 x 60 g x 2', { grams: 240, count: 4 }],
    ['2 x 4 - 5.3 oz cups', { grams: 1202.02, count: 8 }],
  ],
  'a bottle, a pot or a litre beside a count is one of them': [
    ['Vollmilch 3,5% 1 l 12er Pack', { millilitres: 12_000, count: 12 }],
    ['Milch 12er-Pack 1 l', { millilitres: 12_000, count: 12 }],
    ['Milch 6er Pack à 1 l', { millilitres: 6000, count: 6 }],
    ['Milch 6 Flaschen 1 l', { millilitres: 6000, count: 6 }],
    ['Kakao 6er-Träger 0,33 l', { millilitres: 1980, count: 6 }],
    ['Joghurt natur 4er-Pack 125 g', { grams: 500, count: 4 }],
    ['Joghurt natur 125 g, 4er Pack', { grams: 500, count: 4 }],
    ['Joghurt 12 Becher 125 g', { grams: 1500, count: 12 }],
    ['Volle melk 6-pack 1 l', { millilitres: 6000, count: 6 }],
    ['Volle melk 6 flessen, 1 l', { millilitres: 6000, count: 6 }],
    ['Yoghurt 4 bekers 150 g', { grams: 600, count: 4 }],
    ['Jogurt 125 g 4-pak', { grams: 500, count: 4 }],
    ['Jogurt 4 kubki 150 g', { grams: 600, count: 4 }],
    ['Mleko 6 butelek 1 l', { millilitres: 6000, count: 6 }],
    ['Helmælk 1 l 6-pak', { millilitres: 6000, count: 6 }],
    ['Yoghurt 125 g, 4 bægre', { grams: 500, count: 4 }],
    ['Helmelk 6 flasker 1 l', { millilitres: 6000, count: 6 }],
    ['Yoghurt 4 begre 125 g', { grams: 500, count: 4 }],
    ['Mjölk 6-pack 1,5 l', { millilitres: 9000, count: 6 }],
    ['Kvarg 4 bägare 150 g', { grams: 600, count: 4 }],
    ['Lait entier 1 l, 6 bouteilles', { millilitres: 6000, count: 6 }],
    ['Lait entier lot de 6 1 l', { millilitres: 6000, count: 6 }],
    ['Latte intero 6 bottiglie 1 l', { millilitres: 6000, count: 6 }],
    ['Bibita, 250 ml (4 lattine)', { millilitres: 1000, count: 4 }],
    ['Yogurt 2 vasetti 125 g', { grams: 250, count: 2 }],
    ['Leche entera 6 briks 1 L', { millilitres: 6000, count: 6 }],
    ['Leche entera pack de 6, 1 L', { millilitres: 6000, count: 6 }],
    ['Yogur 4 tarrinas 125 g', { grams: 500, count: 4 }],
    ['Leite 6 garrafas 1 l', { millilitres: 6000, count: 6 }],
    ['牛乳 200ml 24本', { millilitres: 4800, count: 24 }],
    ['Whole milk 12 bottles 1L', { millilitres: 12_000, count: 12 }],
    ['Beer 12pk 12oz Cans', { grams: 4082.33, count: 12 }],
    ['Greek yogurt 6 Pack 5.3 oz', { grams: 901.51, count: 6 }],
    ['String Cheese, 1 oz, 24 Count', { grams: 680.39, count: 24 }],
    ['String Cheese 0.83 oz (16 ct)', { grams: 376.48, count: 16 }],
    ['Milch 12 x 1 l, 12er Pack', { millilitres: 12_000, count: 12 }],
    ['Milch 12er Pack 12 x 1 l', { millilitres: 12_000, count: 12 }],
  ],
  'a weight beside a count of packs is of all': [
    ['Salami Slices 12 Pack 100g', { grams: 100 }],
    ['Mini Babybel 6er Pack 120 g', { grams: 120 }],
    ['Brötchen 6er-Pack 450 g', { grams: 450 }],
    ['Frankfurter 5-pack 200 g', { grams: 200 }],
    ['Yogurt Tubes 9 Pack 360g', { grams: 360 }],
    ['Kids yogurt tubes 5 Pack 200g', { grams: 200 }],
    ['Yogurt drink 8er Pack 800 g', { grams: 800 }],
    ['Ice Cream 4 Pack 440ml', { millilitres: 440 }],
    ['Atún 3 latas 240 g', { grams: 240 }],
    ['Yogurt 2 vasetti 250 g', { grams: 250 }],
    ['Danonino 4 tarrinas 200 g', { grams: 200 }],
    ['Danonino 4 bekers 200 g', { grams: 200 }],
    ['Fruttolo 200 g (4 vasetti)', { grams: 200 }],
    ['Petit suisse 6 kubków 180 g', { grams: 180 }],
    ['Fruchtzwerge 12 Becher 200 g', { grams: 200 }],
    ['Joghurt 6er-Pack 200 g', { grams: 200 }],
    ['Yakult 325 ml 5 bottles', { millilitres: 325 }],
    ['Yakult 7er-Pack 0,455 l', { millilitres: 455 }],
    ['Actimel 8 Flaschen 800 ml', { millilitres: 800 }],
    ['Sesame Buns 15 oz 8 ct', { grams: 425.24 }],
    ['Schinken 28 g 4 Scheiben', { grams: 28 }],
    ['Milch 1 l (4 Gläser)', { millilitres: 1000 }],
    ['Pack of 6 300 g', { grams: 300 }],
  ],
  'more of it': [
    ['200g+50g', { grams: 250 }],
    ['250 g + 50 g gratis', { grams: 300 }],
    ['2 x 125 g + 125 g', { grams: 375, count: 3 }],
    ['4 x 125 g + 2 gratuits', { grams: 750, count: 6 }],
    ['8+4 gratuits x 125 g', { grams: 1500, count: 12 }],
    ['(4 + 2 offerts) x 125 g', { grams: 750, count: 6 }],
    ['500 g + 20 % gratis', { grams: 500 }],
    ['250 g + sauce 100 g', { grams: 250 }],
    ['10+2 eggs', { pieces: 12 }],
    ['60 + 20 capsules', { pieces: 80 }],
    ['Gouda 48+ 10 slices', { pieces: 10 }],
  ],
  pieces: [
    ['12 ct', { pieces: 12 }],
    ['½ Dutzend', { pieces: 6 }],
    ['1/2 dozen', { pieces: 6 }],
    ['half dozen', { pieces: 6 }],
    ['a dozen eggs', { pieces: 12 }],
    ['Eggs 12 Pack', { pieces: 12 }],
    ['10er', { pieces: 10 }],
    ['x12', { pieces: 12 }],
    ['lot de 6', { pieces: 6 }],
    ['pack of 6', { pieces: 6 }],
    ['10個入', { pieces: 10 }],
    ['6枚', { pieces: 6 }],
    ['XL 10 st', { pieces: 10 }],
    ['45g+ 6 eggs', { pieces: 6 }],
    ['60 caps', { pieces: 60 }],
    ['K2 Tropfen, 90 Kapseln', { pieces: 90 }],
    ['2 x 6', { pieces: 12 }],
    ['10個×2パック', { pieces: 20, count: 10 }],
    ['60 count (pack of 2)', { pieces: 120, count: 2 }],
    ['Slices, 10 per pack', { pieces: 10 }],
    ['2 douzaines', { pieces: 24 }],
  ],
  approximate: [
    ['ca. 250 g', { grams: 250, approximate: true }],
    ['ca 1 400 g', { grams: 1400, approximate: true }],
    ['approx. 1,5 kg', { grams: 1500, approximate: true }],
    ['約200g', { grams: 200, approximate: true }],
    ['250-300 g', { grams: 275, approximate: true }],
    ['per kg', { grams: 1000, approximate: true }],
    ['per pound', { grams: 453.59, approximate: true }],
    ['per litre', { millilitres: 1000, approximate: true }],
    ['per 200g', { grams: 200, approximate: true }],
    ['180g - 220g', { grams: 200, approximate: true }],
    ['500 g aprox', { grams: 500, approximate: true }],
    ['200g ca.', { grams: 200, approximate: true }],
    ['200 g ca. 5 slices', { grams: 200 }],
    ['avg 0.75 lb', { grams: 340.19, approximate: true }],
    ['100g当たり', { grams: 100, approximate: true }],
    ['pr. kg', { grams: 1000, approximate: true }],
  ],
  drained: [
    ['Abtropfgewicht 150 g, 300 g', { grams: 150, drained: true }],
    ['300 g (ATG: 150 g)', { grams: 150, drained: true }],
    ['peso escurrido 120 g', { grams: 120, drained: true }],
    ['240 g, uitlekgewicht 150 g', { grams: 150, drained: true }],
    ['400 g égoutté 240 g', { grams: 240, drained: true }],
    ['240 g sgocciolato, 400 g', { grams: 240, drained: true }],
    ['3x80g (sgocciolato 3x52g)', { grams: 156, count: 3, drained: true }],
    ['2 x 160 g, égoutté 2 x 112 g', { grams: 224, count: 2, drained: true }],
    ['170 g (130 g po odsączeniu)', { grams: 130, drained: true }],
  ],
  'no size': [
    ['', null],
    ['12', null],
    ['Cheddar 48%', null],
    ['€ 1,29 / 100 g', null],
    ['Goudse kaas', null],
    ['Medio l’éclat', null],
    ['3 x 250', null],
    ['80 x 3', null],
    ['.2 eggs', null],
    ['0.001 g', null],
    ['Board 20 x 30 cm', null],
  ],
};

describe.each(Object.entries(FORMS))('%s', (_form, cases) => {
  test.each(cases)('%s', (text, size) => {
    const pack = parsePack(text);
    const { from: _from, origin: _origin, ...read } = pack ?? { from: '', origin: 'read' };
    expect(pack === null ? null : read).toEqual(size);
  });
});

test('a pint and a fluid ounce are smaller in the United States', () => {
  expect(parsePack('1 pint', { country: 'US' })?.millilitres).toBe(473.18);
  expect(parsePack('16 fl oz', { country: 'US' })?.millilitres).toBe(473.18);
  expect(parsePack('16 fl oz', { country: 'GB' })?.millilitres).toBe(454.61);
});

test('half a gallon is', () => {
  expect(parsePack('Half Gallon Whole Milk', { country: 'US' })?.millilitres).toBe(1892.71);
});

test('eggs prefer the count, cheese the weight', () => {
  expect(parsePack('6 eggs 348 g', { pieces: true })?.pieces).toBe(6);
  expect(parsePack('6 slices 150 g')?.grams).toBe(150);
});

test('any string gives a pack of positive, finite size or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const pack = parsePack(text);
      if (pack === null) return;
      const size = pack.grams ?? pack.millilitres ?? pack.pieces ?? 0;
      expect(size).toBeGreaterThan(0);
      expect(Number.isFinite(size)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a multipack is its pieces times their weight', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 5, max: 900 }), (count, grams) => {
      expect(parsePack(`${count} x ${grams} g`)?.grams).toBe(count * grams);
      expect(parsePack(`${grams}g×${count}`)?.grams).toBe(count * grams);
    }),
  );
});
