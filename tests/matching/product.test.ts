import { describe, expect, test } from 'vitest';
import { cleanProduct } from '../../matching/product.ts';

describe('a gallon is counted as large as it is, in a shop of which no country is known', () => {
  const US_GALLON = 3785.41;
  const UK_GALLON = 4546.09;
  test.each([
    [{ lang: 'en-US' }, '$4.99', US_GALLON],
    [{ lang: 'en-US' }, undefined, US_GALLON],
    [{ currency: 'USD', lang: 'es' }, '$4.99', US_GALLON],
    [{ lang: 'en' }, '$4.99', US_GALLON],
    [{ country: '*', lang: 'en' }, '$4.99', US_GALLON],
    [{ currency: 'USD' }, '4.99', US_GALLON],
    [{ country: 'GB', lang: 'en-US' }, '$4.99', UK_GALLON],
    [{ lang: 'en-US' }, '£4.99', UK_GALLON],
    [{ lang: 'en-AU' }, '$4.99', UK_GALLON],
    [{ lang: 'en' }, undefined, UK_GALLON],
  ])('%o, %s', (defaults, price, millilitres) => {
    const raw = { title: 'Whole milk', size: '1 gal', ...(price && { price }) };
    expect(cleanProduct(raw, defaults).pack?.millilitres).toBe(millilitres);
  });

  test('and half a pound as half a pound', () => {
    const raw = { title: 'Cheddar', price: '$9.99', quantity: '0.5' };
    expect(cleanProduct(raw, { country: '*', lang: 'en-US' }).weighedGrams).toBeCloseTo(226.8, 1);
    expect(cleanProduct(raw, { lang: 'es-MX' }).weighedGrams).toBe(500);
  });
});
