import { expect, test } from 'vitest';
import { parseQuantity } from '../../matching/quantity.ts';

test.each([
  ['2', { quantity: 2 }],
  ['×2', { quantity: 2 }],
  ['Qty: 3', { quantity: 3 }],
  ['–', { quantity: 1 }],
  ['0', { quantity: 1 }],
  ['999999', { quantity: 999 }],
  ['0.452 kg', { quantity: 1, weighedGrams: 452 }],
  ['450 g', { quantity: 1, weighedGrams: 450 }],
  ['1 234 g', { quantity: 1, weighedGrams: 1234 }],
  ['0,35', { quantity: 1, weighedGrams: 350 }],
  ['Qty 1.6', { quantity: 1, weighedGrams: 1600 }],
  ['2,0', { quantity: 2 }],
  [undefined, { quantity: 1 }],
])('quantity %s', (text, expected) => {
  expect(parseQuantity(text)).toEqual(expected);
});

test('part of a pack is a weight: kilos, in the United States pounds', () => {
  expect(parseQuantity('1.5', 'US').weighedGrams).toBeCloseTo(680.39, 1);
  expect(parseQuantity('1.5', 'CA').weighedGrams).toBe(1500);
});
