// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isEmptyCart } from '../../../entrypoints/grocery.content/reading.ts';
import { cartOf } from '../../../entrypoints/grocery.content/snapshot.ts';
import type { Seen } from '../../../entrypoints/grocery.content/understand.ts';
import type { PageReading, RawProduct } from '../../../page/types.ts';
import { lineOf } from '../../nutrition/fixtures.ts';

const raws: RawProduct[] = ['natto', 'edam'].map((title) => ({
  ...lineOf(title, title).raw,
  element: document.createElement('li'),
  rule: 'repeated',
}));
const reading: PageReading = { kind: 'cart', products: raws, others: [], cardsSeen: 2, rules: {} };
const seenOf = (some: readonly RawProduct[]) =>
  new Map<Element, Seen>(
    some.map((raw) => [
      raw.element,
      { ...lineOf(raw.title, raw.title), raw, cardId: '1', drawing: null, isPlain: false },
    ]),
  );
const shop = { site: 'shop.example', storeName: 'Shop' };

it('a cart is told when all of its lines are understood, and no part of it before', () => {
  expect(cartOf(reading, seenOf(raws), shop)?.lines).toHaveLength(2);
  expect(cartOf(reading, seenOf(raws.slice(0, 1)), shop)).toBeNull();
});

it('a cart without lines is told where it is known to be empty', () => {
  const empty: PageReading = { ...reading, products: [] };
  expect(cartOf(empty, new Map(), shop)).toBeNull();
  expect(cartOf({ ...empty, isEmpty: true }, new Map(), shop)?.lines).toEqual([]);
});

it.each([
  ['Your cart is empty', true],
  ['Je winkelmandje is leeg', true],
  ['Votre panier est vide.', true],
  ['お買い物カートは空です', true],
  ['Tu carrito está vacío', true],
  ['Customers put this in their cart, too', false],
  ['Loading your cart', false],
  ['Your empty bottles: £0.20\nYour cart', false],
])('"%s": %s', (seen, isEmpty) => {
  const cart: PageReading = { ...reading, products: [] };
  Object.defineProperty(document.body, 'innerText', { value: seen, configurable: true });
  expect(isEmptyCart(cart, null, document)).toBe(isEmpty);
  expect(isEmptyCart(cart, reading, document)).toBe(true);
  expect(isEmptyCart({ ...cart, kind: 'none' }, reading, document)).toBe(false);
});
