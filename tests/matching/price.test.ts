import fc from 'fast-check';
import { expect, test } from 'vitest';
import { majorOf, parsePrice, parseUnitPrice } from '../../matching/price.ts';

test.each<[text: string, shop: string | undefined, minor: number | null, currency?: string]>([
  ['€ 3,49', undefined, 349, 'EUR'],
  ['€ 1⁹⁹', undefined, 199, 'EUR'],
  ['1 €49', undefined, 149, 'EUR'],
  ['€3 . 49', undefined, 349, 'EUR'],
  ['2 99', 'EUR', 299, 'EUR'],
  ['1.299,00 €', undefined, 129_900, 'EUR'],
  ['$1,234.56', undefined, 123_456, 'USD'],
  ['$2.78', 'AUD', 278, 'AUD'],
  ['50.700₫', undefined, 50_700, 'VND'],
  ['50.700', 'COP', 50_700, 'COP'],
  ['R$ 19,79', undefined, 1979, 'BRL'],
  ['₹1,156', undefined, 115_600, 'INR'],
  ['105,00 TL', undefined, 10_500, 'TRY'],
  ['¥398', undefined, 398, 'JPY'],
  ['398円(税込429円)', undefined, 398, 'JPY'],
  ['￥15.90', undefined, 1590, 'CNY'],
  ['39:90', 'SEK', 3990, 'SEK'],
  ['39,90 kr', 'NOK', 3990, 'NOK'],
  ['5,99 zł', undefined, 599, 'PLN'],
  ['99p', undefined, 99, 'GBP'],
  ['89c', 'AUD', 89, 'AUD'],
  ['13.9 ¢/oz', undefined, 14, 'USD'],
  ['-.99', 'CHF', 99, 'CHF'],
  ['1.–', 'CHF', 100, 'CHF'],
  ['2 for $5', undefined, 250, 'USD'],
  ['6 x 1,29 €', undefined, 129, 'EUR'],
  ['1,29 €/100 g', undefined, 129, 'EUR'],
  ['-20%  3,49 €', undefined, 349, 'EUR'],
  ['£3.00 £2.50', undefined, 300, 'GBP'],
  ['2/$5', undefined, 250, 'USD'],
  ['3 / €10', undefined, 333, 'EUR'],
  ['Any 2 for £5', undefined, 250, 'GBP'],
  ['2 för 50 kr', 'SEK', 2500, 'SEK'],
  ['€5 per 100 g', undefined, 500, 'EUR'],
  ['$6 per 500 g', undefined, 600, 'USD'],
  ['€ 2,50 per 250 gram', undefined, 250, 'EUR'],
  ['Save $1 Now $4', undefined, 400, 'USD'],
  ['Was $5.00 Now $4.00', undefined, 400, 'USD'],
  ['Save $1', undefined, 100, 'USD'],
  ['$1 off $4', undefined, 400, 'USD'],
  ['statt 3,99 € 2,99 €', undefined, 299, 'EUR'],
  ['MRP ₹250 ₹210', undefined, 21_000, 'INR'],
  ['$3.49 each', undefined, 349, 'USD'],
  ['$3.99 lb', undefined, 399, 'USD'],
  ['PKR 350', 'INR', 350, 'PKR'],
  ['450 KES', undefined, 45_000, 'KES'],
  ['JOD 2.350', undefined, 2350, 'JOD'],
  ['₦1,200.00', 'USD', 120_000, 'NGN'],
  ['₡2.500', 'USD', 250_000, 'CRC'],
  ['৳ 120', 'INR', 12_000, 'BDT'],
  ['₸ 990', undefined, 99_000, 'KZT'],
  ['₾5.20', undefined, 520, 'GEL'],
  ['₲ 15.000', undefined, 15_000, 'PYG'],
  ['₵12.50', undefined, 1250, 'GHS'],
  ['$ 45', 'UYU', 4500, 'UYU'],
  ['Rs 350', 'LKR', 35_000, 'LKR'],
  ['£2.50', 'EUR', 250, 'GBP'],
  ['89,90 грн', undefined, 8990, 'UAH'],
  ['TOP 3,50', 'EUR', 350, 'EUR'],
  ['ALL 3 €', undefined, 300, 'EUR'],
  ['-1,00 €', undefined, null],
  ['free', undefined, null],
  ['', 'EUR', null],
])('%s (%s)', (text, shop, minor, currency) => {
  expect(parsePrice(text, { currency: shop })).toEqual(minor === null ? null : { minor, currency });
});

test.each<[text: string, minorPerKg: number | null]>([
  ['€ 11,63 / kg', 1163],
  ['13.9 ¢/oz', 490],
  ['1 kg = 5,98 €', 598],
  ['(8,90 €/100 g)', 8900],
  ['1 l = 1,19', 119],
  ['$1.39/100g', 1390],
  ['$4.99/Pound', 1100],
  ['per kilo € 11,63', 1163],
  ['0,25 € / pièce', null],
])('unit price %s', (text, minor) => {
  expect(parseUnitPrice(text)?.minor ?? null).toBe(minor);
});

test.each([
  ['€ 3,49', 3.49],
  ['398円', 398],
  ['50.700 ₫', 50_700],
  ['2.350 JOD', 2.35],
  ['3,49', 3.49],
])('%s is %d in print', (text, major) => {
  const price = parsePrice(text);
  expect(price && majorOf(price)).toBe(major);
});

test('never negative, never a fraction of the smallest coin, never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const price = parsePrice(text);
      if (price === null) return;
      expect(price.minor).toBeGreaterThanOrEqual(0);
      expect(Number.isInteger(price.minor)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('what a shop prints is read back', () => {
  const cents = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(cents, fc.constantFrom('de-DE', 'en-US', 'fr-FR', 'nl-NL', 'pl-PL', 'sv-SE'), (minor, locale) => {
      const shown = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(minor / 100);
      expect(parsePrice(shown)).toEqual({ minor, currency: 'EUR' });
    }),
  );
});
