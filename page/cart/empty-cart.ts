import { CART, words } from '../words.ts';

/** Where nobody understands it, the cart as it was read last stands. */
const EMPTY = words(
  // "Empty trolley" is a button
  'empty(?! (?:your|cart|bas|bag|tro))|lee[gr]|no items|vide|vac[ií]\\p{L}|vuot\\p{L}|vazi\\p{L}|tomt?|pust\\p{L}*|пуст\\p{L}*|порожн\\p{L}+|boş|üres|tyhjä|prázdn\\p{L}+|gol',
  '|空|비어',
);
const LONGEST_LINE = 80;

/** "Your basket is empty" stands there to be seen. Lays the page out: for a cart without lines only. */
export const saysEmpty = ({ body }: Document): boolean =>
  body.innerText.split('\n').some((line) => line.length < LONGEST_LINE && CART.test(line) && EMPTY.test(line));
