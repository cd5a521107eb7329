import type { CardReading } from './generic/card.ts';
import { moneyIn, numberOf, priceAlone } from './generic/price-text.ts';
import type { RawProduct } from './types.ts';

/** Card readings → products as strings. */

const HALF_A_CENT = 0.005;

export function toRaw(reading: CardReading, rule: string): RawProduct | undefined {
  if (reading.title === undefined) return undefined;
  const { title, prices, card, hrefs, size, brand } = reading;
  return {
    title: title.text,
    element: card.element,
    rule,
    size,
    brand,
    price: prices.price,
    unitPrice: prices.unitPrice,
    url: hrefs[0],
  };
}

/** "2 x 7,98 zł": how many and what one costs. */
const TIMES = /^(\d{1,3})\s?[x×*]\s?(\D{0,4}\d.*)$/i;

function timesIn({ leaves }: CardReading): { count: string; price: string } | undefined {
  for (const { money, text } of leaves) {
    const [, count, price = ''] = (money === 'deal' && TIMES.exec(text.trim())) || [];
    if (count !== undefined && moneyIn(price) === 'price') return { count, price: priceAlone(price) };
  }
  return undefined;
}

/** A cart line has a quantity, and the price of the line beside that of one pack. */
export function toLine(reading: CardReading): RawProduct | undefined {
  const raw = toRaw(reading, 'cart-row');
  if (raw === undefined) return undefined;
  const { all, amounts } = reading.prices;
  const last = all.at(-1);
  if (reading.quantity !== undefined) raw.quantity = reading.quantity;
  const times = timesIn(reading);
  if (times !== undefined) {
    raw.price = times.price;
    raw.quantity ??= times.count;
  }
  const count = Number(reading.quantity);
  // "£1.85 each", 2 ×, "£3.70": whichever stands first, the smaller is the price
  const lineOf = (one: string): string | undefined =>
    amounts.find((line) => Math.abs(numberOf(line) - count * numberOf(one)) < HALF_A_CENT);
  const one = count > 1 ? amounts.find(lineOf) : undefined;
  if (one !== undefined) {
    raw.price = priceAlone(one);
    raw.linePrice = lineOf(one);
  } else if (last !== undefined && (all.length > 1 || reading.quantity === '1')) raw.linePrice = last;
  return raw;
}

export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined);

export function countRules(products: readonly RawProduct[]): Record<string, number> {
  const rules: Record<string, number> = {};
  for (const { rule } of products) rules[rule] = (rules[rule] ?? 0) + 1;
  return rules;
}
