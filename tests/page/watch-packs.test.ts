// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TIMING } from '../../page/watch.ts';
import { completeStore } from '../../stores/complete.ts';
import { magento } from '../../stores/magento/store.ts';
import type { Adapter, Store } from '../../stores/types.ts';
import { woocommerce } from '../../stores/woocommerce/store.ts';
import { told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const NAMES = ['Old gouda', 'Young gouda', 'Goat gouda', 'Edam'];
const LESS = '<button aria-label="Decrease quantity">-</button>';
const MORE = '<button aria-label="Increase quantity">+</button>';
const FIELD = '<input type="number" name="quantity" value="1">';
const ADD = '<button class="tocart add_to_cart_button">Add to cart</button>';
const STEPPER = `${LESS}<span>1</span>${MORE}`;

/** A list whose tiles have these controls, or say this. */
async function open(controls: string, size = ''): Promise<void> {
  const tiles = NAMES.map(
    (name) =>
      `<li class="tile"><a href="/p/${name.replace(' ', '-')}"><img src="x.jpg" alt=""><h3>${name}</h3></a><span>${size}</span><span>€ 3,20</span><em></em><div class="buy">${controls}</div></li>`,
  );
  document.body.innerHTML = `<main><h1>Cheese</h1><ul>${tiles.join('')}</ul></main>`;
  watch();
  await wait(500);
}

/** A click in the first tile, and what the shop draws in it then. */
async function press(selector: string, then?: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  const buy = document.querySelector('.buy');
  if (then !== undefined && buy) buy.innerHTML = then;
  await wait(TIMING.afterClickMs + 100);
}

async function sayMore(): Promise<void> {
  for (const place of document.querySelectorAll('em')) place.append('10 % off');
  await wait(500);
}

/** The shop a page belongs to, known at once. */
function* of(store: Store): Generator<void, Store> {
  yield;
  return store;
}

const stepped = () => told.stepped.map(({ title, quantity }) => [title, quantity]);

describe('food nobody put in the cart is in no total', () => {
  it.each([
    ['a field to fill in beside an icon', `${FIELD}<button><svg></svg></button>`],
    ['a field to fill in of what is sold out', `${FIELD}<button disabled>Sold out</button>`],
    ['"− 1 +" beside an icon', `${STEPPER}<button><svg></svg></button>`],
    ['"− 1 +" of what is sold out', `${STEPPER}<button disabled>Sold out</button>`],
  ])('%s: the tile says more later', async (_, controls) => {
    await open(controls);
    await sayMore();
    await press('h3');
    expect(stepped()).toEqual([]);
  });

  it('eggs by the piece, before and after they were in the cart', async () => {
    await open(ADD, '10 st');
    await sayMore();
    await press('.buy button', STEPPER);
    await press('.buy button', ADD);
    expect(stepped()).toEqual([
      ['Old gouda', '1'],
      ['Old gouda', undefined],
    ]);
  });

  it('a stepper that comes to a tile in which nobody pressed', async () => {
    await open('');
    for (const buy of document.querySelectorAll('.buy')) buy.innerHTML = STEPPER;
    await wait(500);
    expect(stepped()).toEqual([]);
  });

  it('a pressed tile that is recycled for a product with a stepper', async () => {
    await open(ADD);
    await press('h3');
    const tile = document.querySelector('li');
    if (tile) tile.innerHTML = tile.innerHTML.replaceAll('Old gouda', 'Brie').replace(ADD, STEPPER);
    await wait(500);
    expect(told.changed.map(({ title }) => title)).toEqual(['Brie']);
    expect(stepped()).toEqual([]);
  });
});

describe.each<[string, Adapter, string]>([
  [
    'WooCommerce',
    woocommerce,
    '<li class="product"><a href="/product/NAME"><img src="x.jpg" alt=""><h2 class="woocommerce-loop-product__title">NAME</h2></a><span class="price"><span class="amount">€ 5,10</span></span><div class="buy"></div></li>',
  ],
  [
    'Magento',
    magento,
    '<li class="product-item"><a class="product-item-link" href="/NAME.html">NAME</a><img src="x.jpg" alt=""><div class="price-box"><span class="price">€ 5,10</span></div><div class="buy"></div></li>',
  ],
])('a list of %s', (_, adapter, tile) => {
  const open = async (controls: string) => {
    const tiles = NAMES.map((name) => tile.replaceAll('NAME', name));
    document.body.innerHTML = `<ul class="products">${tiles.join('')}</ul>`;
    for (const buy of document.querySelectorAll('.buy')) buy.innerHTML = controls;
    const store = completeStore(adapter);
    watch({ findStore: () => of(store) });
    await wait(500);
    expect(told.scans.at(-1)?.products.map(({ rule }) => rule)).toEqual(NAMES.map(() => 'adapter'));
  };
  const pressAndFillIn = async (packs: string) => {
    const field = document.querySelector('input');
    if (field) field.onclick = () => Object.assign(field, { value: packs });
    await press('input');
  };

  it.each([
    ['a field', FIELD + ADD],
    ['"− 1 +"', LESS + FIELD + MORE + ADD],
    ['a field of a favourite', `<button aria-label="Remove from favourites">♥</button>${FIELD}${ADD}`],
  ])('how many to add, chosen in %s, is not how many were added', async (__, controls) => {
    await open(controls);
    await pressAndFillIn('3');
    expect(stepped()).toEqual([]);
  });

  it('fields that come late put nothing in the cart', async () => {
    await open('');
    for (const buy of document.querySelectorAll('.buy')) buy.innerHTML = FIELD + ADD;
    await wait(500);
    expect(stepped()).toEqual([]);
  });

  it('the stepper of what is in the cart is counted, to the last pack', async () => {
    await open(LESS + FIELD + MORE);
    await pressAndFillIn('3');
    await press('.buy button', ADD);
    expect(stepped()).toEqual([
      [NAMES[0], '3'],
      [NAMES[0], undefined],
    ]);
  });
});

describe('packs are counted', () => {
  it('when the shop’s answer to "Add to cart" is long in coming', async () => {
    await open(ADD);
    await press('.buy button');
    await wait(5000);
    await press('body', STEPPER);
    expect(stepped()).toEqual([['Old gouda', '1']]);
  });

  it.each([
    ['a stepper of buttons', STEPPER],
    ['signs that are no buttons', '<i>-</i><b>1</b><i>+</i>'],
    ['a pill that opens a stepper', '<button aria-label="Quantity: 1">1 ct</button>'],
    ['a stepper in words', `<button aria-label="Remove one"></button>${FIELD}<button aria-label="Add one"></button>`],
    ['a bin in place of the minus', `<button aria-label="Remove">🗑</button><span>1</span>${MORE}`],
  ])('that %s shows after "Add to cart"', async (_, controls) => {
    await open(ADD);
    await press('.buy button', controls);
    await press('.buy > *', controls.replaceAll('1', '2'));
    await press('.buy > *', ADD);
    expect(stepped().map(([, packs]) => packs)).toEqual([
      expect.stringMatching(/^1/),
      expect.stringMatching(/^2/),
      undefined,
    ]);
  });

  it('that are taken out to the last, though the page was opened with them', async () => {
    await open(STEPPER);
    await press('.buy button', ADD);
    expect(stepped()).toEqual([['Old gouda', undefined]]);
  });

  it('that a second press found changed by the first', async () => {
    await open(LESS + FIELD + MORE);
    const field = document.querySelector('input');
    const more = document.querySelector<HTMLElement>('[aria-label^=Increase]');
    if (more) more.onclick = () => field?.stepUp();
    more?.click();
    await wait(300);
    await press('h3');
    expect(stepped()).toEqual([['Old gouda', '2']]);
  });
});
