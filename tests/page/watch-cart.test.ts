// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { told, wait, watch, watchInTests } from './watched-page.ts';

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
