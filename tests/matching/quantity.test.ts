import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../matching/product.ts';
import { parsePack } from '../../matching/quantity.ts';

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
  ],
  volume: [
    ['1.5 L', { millilitres: 1500 }],
    ['75cl', { millilitres: 750 }],
    ['2 dl', { millilitres: 200 }],
    ['¼ l', { millilitres: 250 }],
    ['2.272L, 4 Pints', { millilitres: 2272 }],
    ['500 ml / 450 g', { grams: 450 }],
    ['1 pint', { millilitres: 568.26 }],
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
  ],
  approximate: [
    ['ca. 250 g', { grams: 250, approximate: true }],
    ['approx. 1,5 kg', { grams: 1500, approximate: true }],
    ['約200g', { grams: 200, approximate: true }],
    ['250-300 g', { grams: 275, approximate: true }],
    ['per kg', { grams: 1000, approximate: true }],
    ['per pound', { grams: 453.59, approximate: true }],
    ['per litre', { millilitres: 1000, approximate: true }],
    ['per 200g', { grams: 200, approximate: true }],
  ],
  drained: [
    ['Abtropfgewicht 150 g, 300 g', { grams: 150, drained: true }],
    ['300 g (ATG: 150 g)', { grams: 150, drained: true }],
    ['peso escurrido 120 g', { grams: 120, drained: true }],
    ['240 g, uitlekgewicht 150 g', { grams: 150, drained: true }],
    ['400 g égoutté 240 g', { grams: 240, drained: true }],
    ['240 g sgocciolato, 400 g', { grams: 240, drained: true }],
  ],
  'no size': [
    ['', null],
    ['12', null],
    ['Cheddar 48%', null],
    ['€ 1,29 / 100 g', null],
    ['Goudse kaas', null],
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

test('eggs prefer the count, cheese the weight', () => {
  expect(parsePack('6 eggs 348 g', { pieces: true })?.pieces).toBe(6);
  expect(parsePack('6 slices 150 g')?.grams).toBe(150);
});

test.each([
  ['2', { quantity: 2 }],
  ['×2', { quantity: 2 }],
  ['Qty: 3', { quantity: 3 }],
  ['–', { quantity: 1 }],
  ['0', { quantity: 1 }],
  ['999999', { quantity: 999 }],
  ['0.452 kg', { quantity: 1, weighedGrams: 452 }],
  ['450 g', { quantity: 1, weighedGrams: 450 }],
  [undefined, { quantity: 1 }],
])('quantity %s', (text, expected) => {
  expect(parseQuantity(text)).toEqual(expected);
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
