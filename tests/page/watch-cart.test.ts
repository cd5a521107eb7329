// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isEmptyCart } from '../../entrypoints/grocery.content/reading.ts';
import { LIST, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const row = (name: string) =>
  `<li class="row"><img alt=""><a href="/p/${name.replace(' ', '-')}">${name}</a><input type="number" name="quantity" aria-label="Quantity" value="1"><span>€ 5,10</span><button aria-label="Remove">Remove</button></li>`;
const lastScan = () => told.scans.at(-1);

it('a line taken out of a cart whose count follows later is out of the total', async () => {
  document.body.innerHTML = `<main><h1>Your cart</h1><p>3 items</p><ul class="cart">${['Old gouda', 'Goat gouda', 'Edam'].map(row).join('')}</ul></main>`;
  watch({ url: new URL('https://shop.example/cart') });
  await wait(500);
  document.querySelector('.cart')?.lastElementChild?.remove();
  await wait(500);
  expect([lastScan()?.products.length, lastScan()?.partial]).toEqual([2, true]);
  const count = document.querySelector('p');
  if (count) count.textContent = '2 items';
  await wait(500);
  expect([lastScan()?.products.length, lastScan()?.partial]).toEqual([2, undefined]);
});

it('a drawer whose last line is taken out is an empty cart; one that is closed says nothing of it', async () => {
  document.body.innerHTML = `${LIST}<cart-drawer class="active"><div role="dialog" aria-label="Your cart"><h2>Your cart</h2><ul>${row('Old gouda')}</ul></div></cart-drawer>`;
  watch();
  await wait(500);
  const open = lastScan();
  expect(open?.origin).toBe('drawer');
  const drawer = document.querySelector('[role=dialog]');
  if (drawer) drawer.innerHTML = '<h2>Your cart</h2><p>Your cart is empty</p>';
  await wait(500);
  const emptied = lastScan();
  const saysEmpty = (text: string) =>
    Object.defineProperty(document.body, 'innerText', { value: text, configurable: true });
  if (!open || !emptied) throw new Error('The page was not read.');
  for (const said of ['Cheese\nYour cart is empty', 'Cart (empty)', 'Your cart is\u00a0empty.']) {
    saysEmpty(said);
    expect([said, isEmptyCart(emptied, open, document)]).toEqual([said, true]);
  }
  expect(isEmptyCart({ ...emptied, drawer: open.products }, open, document)).toBe(false);
  expect(isEmptyCart(emptied, null, document)).toBe(false);
  for (const said of ['Cheese', 'Your trolley\nEmpty trolley', 'Continue shopping Empty cart', 'Empty your basket?']) {
    saysEmpty(said);
    expect([said, isEmptyCart(emptied, open, document)]).toEqual([said, false]);
  }
});
