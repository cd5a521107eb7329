import { describe, expect, it } from 'vitest';
import { isSize, joinPieces, moneyIn, priceAlone } from '../../page/generic/price-text.ts';

describe('how a short text speaks of money', () => {
  it.each([
    ['€ 3,49', 'price'],
    ['50.700₫', 'price'],
    ['€ 1⁹⁹', 'price'],
    ['R$ 19,79', 'price'],
    ['1.234,56 €', 'price'],
    ['Current price: $6.99', 'price'],
    ['$21.99/ea', 'price'],
    ['89,99 ₽/шт', 'price'],
    ['¥1,280', 'price'],
    ['98円', 'price'],
    ['52,- kr', 'price'],
    ['75p', 'price'],
    ['1.29 **', 'price'],
    ['74:90', 'price'],
    ['49:-', 'price'],
    ['-.89', 'price'],
    ['ر.س 13.75', 'price'],
    ['R24.99', 'price'],
    ['S/ 12.50', 'price'],
    ['2€49', 'price'],
    ['£4.75 per pack', 'price'],
    ['$3.99 delivery fee', 'saving'],
    ['4,90 € zzgl. Versand', 'price'],
    ['R 189', 'price'],
    ['R 2,643', 'price'],
    ['2,89 / Paar', 'price'],
    ['22,90 / kg', 'unit'],
    ['от 4 кг 599 ₽', 'deal'],
    ['ab 6 Stück 1,99 €', 'deal'],
    ['Foil (500 ft.)', undefined],
    ['Code hk1a3c9d2b |', undefined],
    ['€', 'sign'],
    ['£7.78 / kg', 'unit'],
    ['(4,65 €/kg)', 'unit'],
    ['13.9 ¢/oz', 'unit'],
    ['1,29 €/100 g', 'unit'],
    ['kg = 2.58', 'unit'],
    ['1 kg = 5,99 €', 'unit'],
    ['250 g (1 kg = 17,96 €)', 'unit'],
    ['(11,56 € per quilogram)', 'unit'],
    ['(100ml당 298원)', 'unit'],
    ['2 för 110 kr', 'deal'],
    ['2 for £5', 'deal'],
    ['2 for 5.00', 'deal'],
    ['1+1 gratis', 'deal'],
    ['25% korting', 'deal'],
    ['Was £3.20', 'old'],
    ['Statt 4,99 €', 'old'],
    ['Save £1', 'saving'],
    ['Free delivery over £40', 'saving'],
    ['0,00 €', 'saving'],
    ['$0 to $25', 'saving'],
    ['Under $25', 'prose'],
    ['A young wheel costs about € 9,50 a kilo here and there', 'prose'],
    ['14:50', undefined],
    ['400 جم', undefined],
    ['15 oz', undefined],
    ['Best before 12.10', undefined],
    ['4.5', undefined],
    ['48+', undefined],
    ['', undefined],
  ])('%s → %s', (text, money) => expect(moneyIn(text)).toBe(money));

  it('a text as long as a story says nothing', () => expect(moneyIn(`€ 5 ${'a'.repeat(500)}`)).toBeUndefined());
});

it.each([
  [['3', ',49'], '€', '3.49 €'],
  [['2', '78'], '$', '2.78 $'],
  [['8', '.', '00'], '$', '8.00 $'],
  [['1.'], '', '1'],
  [['2,980'], '원', '2980 원'],
  [['1,234', '50'], '', '1234.50'],
  [['1', '234', '56'], '€', '1234.56 €'],
  [['12', '.', '900'], '$', '12900 $'],
])('%j %s → %s', (pieces, sign, text) => expect(joinPieces(pieces, sign)).toBe(text));

it.each([
  ['current price $6.99', '$6.99'],
  ['€ 3,49 per stuk', '€ 3,49'],
  ['2€49', '2,49 €'],
  ['864～1,512 円', '864'],
  ['no price', 'no price'],
])('%s → %s', (text, price) => expect(priceAlone(text)).toBe(price));

describe('a size said alone', () => {
  it.each([
    '500 g',
    '6 x 1,5 L',
    '12 ct',
    'ca. 250 g',
    '1 200 g',
    '1’200 g',
    '1 gal',
    '40g×3',
    '930 мл',
    '15 lb. ($1.47/lb.)',
    '400 جم',
    '12 יחידות',
  ])('%s', (text) => expect(isSize(text)).toBe(true));
  it.each(['Gouda 500 g', '5 stars', 'Half a dozen', '2% fat milk', 'ביצים גודל L', ''])('not: %s', (text) =>
    expect(isSize(text)).toBe(false),
  );
});
