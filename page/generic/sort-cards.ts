import { isNone } from '../../data/quantity.ts';
import { CART } from '../words.ts';
import type { Accepted } from './accept.ts';
import type { CardReading } from './card.ts';
import * as In from './flags.ts';

/** Of all cards the lines of a cart, those inside something called a cart, and the goods on the shelf. */

const isLine = ({ remove, stepper, add, less, quantity, flags }: CardReading): boolean =>
  (remove || (stepper && (!add || less))) && (flags & In.besideCart) === 0 && !isNone(quantity);
const inCart = ({ flags }: CardReading): boolean => (flags & In.cart) !== 0 && (flags & In.besideCart) === 0;

/** Not "Your cart" or "Last seen" with the cross that closes it, nor the whole page for a cross that stands somewhere. */
const isGoods = ({ title, prices, card, image, hrefs, quantity }: CardReading): boolean =>
  title !== undefined &&
  (prices.price !== undefined ||
    (card.element.localName !== 'body' &&
      !CART.test(title.text) &&
      (image !== undefined || hrefs.length > 0 || Number(quantity) > 0)));

export interface Sorted {
  lines: CardReading[];
  cartLines: CardReading[];
  tiles: Accepted[];
}

/** Most of them, if most are so: recommendations, the sum and the cart's own icon have steppers and crosses, too. */
export function mostly(lines: CardReading[], test: (line: CardReading) => boolean): CardReading[] {
  const kept = lines.filter(test);
  return kept.length > 0 && kept.length >= lines.length / 2 ? kept : lines;
}

export function sortCards(accepted: readonly Accepted[], readings: readonly CardReading[]): Sorted {
  const goods = new Set(accepted.map(({ reading }) => reading));
  const controlled = readings.filter((reading) => isLine(reading) && isGoods(reading));
  const tests = [
    // what is free, or priced at the checkout, is a line for its two controls
    (line: CardReading) => goods.has(line) || (line.remove && line.stepper),
    ({ flags }: CardReading) => (flags & In.carousel) === 0,
    ({ prices, remove }: CardReading) => remove || prices.price !== undefined,
  ];
  const lines = tests.reduce(mostly, controlled);
  const cartLines = lines.filter(inCart);
  const tiles = accepted.filter(({ reading }) => !cartLines.includes(reading) && (reading.flags & In.frame) === 0);
  return { lines, cartLines, tiles };
}
