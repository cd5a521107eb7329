import type { CardReading } from './generic/card.ts';
import { moneyIn, numberOf, priceAlone } from './generic/price-text.ts';
import type { RawProduct } from './types.ts';

/** Card readings → products as strings. */

const HALF_A_CENT = 0.005;
const COUNT = /^[1-9]\d{0,2}$/;

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

interface Sum {
  count: string;
  one: string;
  line: string;
}

/** "£1.85 each", 2 ×, "£3.70": whichever stands first, or was crossed out, what the count makes of one is the line's. */
function sumIn({ leaves, quantity, prices: { amounts, olds } }: CardReading): Sum | undefined {
  const said = quantity === undefined ? leaves.map(({ text }) => text) : [quantity === '1' ? '' : quantity];
  for (const count of said.filter((text) => COUNT.test(text)))
    for (const [i, one] of [...amounts, ...olds].entries()) {
      const line = amounts.find(
        (each, at) => at !== i && Math.abs(numberOf(each) - Number(count) * numberOf(one)) < HALF_A_CENT,
      );
      if (line !== undefined) return { count, one, line };
    }
  return undefined;
}

/** A cart line has a quantity, and the price of the line beside that of one pack. */
export function toLine(reading: CardReading): RawProduct | undefined {
  const raw = toRaw(reading, 'cart-row');
  if (raw === undefined) return undefined;
  const { all } = reading.prices;
  const last = all.at(-1);
  const times = timesIn(reading);
  const sum = sumIn(reading);
  raw.quantity = reading.quantity ?? times?.count ?? sum?.count;
  if (times !== undefined) raw.price = times.price;
  if (sum !== undefined) {
    raw.price = priceAlone(sum.one);
    raw.linePrice = sum.line;
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
