// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isCartLine } from '../../../entrypoints/grocery.content/reading.ts';
import type { PageReading, RawProduct } from '../../../page/types.ts';

const productOf = (title: string): RawProduct => ({ title, element: document.createElement('li'), rule: 'repeated' });
const [line, recommended] = [productOf('Old gouda'), productOf('Young edam')];
const cart: PageReading = { kind: 'cart', products: [line], others: [recommended], cardsSeen: 1, rules: {} };

it('a product recommended beside the cart can be counted by hand: only lines of the cart count already', () => {
  expect(isCartLine(line, cart)).toBe(true);
  expect(isCartLine({ ...line, quantity: '2' }, cart)).toBe(true);
  expect(isCartLine(recommended, cart)).toBe(false);
});

it('a line of a past order can be counted by hand: it is in no cart', () => {
  expect(isCartLine(line, { ...cart, origin: 'order' })).toBe(false);
  expect(isCartLine(line, { ...cart, kind: 'listing' })).toBe(false);
  expect(isCartLine(line, null)).toBe(false);
});
