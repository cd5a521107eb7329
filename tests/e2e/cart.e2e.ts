import type { Page } from 'playwright-core';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';
import { fillStorage } from './worker.ts';

type Carts = Record<string, CartSnapshot>;

const SITE = '127.0.0.1';
const BASKET = ['Oudmolen Gouda 48+, wedge', 'Fernfield Extra Mature Gouda, 18 months', 'Polderhof Edam, red wax'];

async function fillBasket(page: Page): Promise<void> {
  for (const name of BASKET) await page.getByRole('button', { name: `Add to cart: ${name}` }).click();
  await page
    .locator('li[data-product-id]', { hasText: 'Polderhof Edam' })
    .getByRole('button', { name: 'One more' })
    .click();
}

const openCart = (page: Page) => page.goto(new URL('/cart', page.url()).href);

/** The demo store's cart page, the basket in it and marked. */
async function openBasket(shop: ShopTab): Promise<void> {
  await fillBasket(shop.page);
  await openCart(shop.page);
  await expect.poll(() => shop.badged(BASKET)).toEqual(BASKET);
}

async function cartTab(shop: ShopTab): Promise<Page> {
  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'Cart' }).click();
  return popup;
}

test('the cart page: its lines are kept, the popup adds them up, with and without a target', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await openBasket(shop);
  await expect
    .poll(async () => (await lens.stored<Carts>('carts'))?.[SITE])
    .toMatchObject({ origin: 'page', storeName: 'Fernfield Market' });
  const cart = (await lens.stored<Carts>('carts'))?.[SITE];
  expect(cart?.lines.map(({ product, match }) => [product.title, product.quantity, match?.food])).toEqual([
    [BASKET[0], 1, 'gouda'],
    [BASKET[1], 1, 'gouda-aged'],
    [BASKET[2], 2, 'edam'],
  ]);

  const popup = await cartTab(shop);
  await expect(popup.locator('.lines > li')).toHaveCount(3);
  const total = async () => microgramsIn(await popup.locator('.hero .big').innerText());
  const lines = async () =>
    Promise.all((await popup.locator('.lines .amount strong').allInnerTexts()).map(microgramsIn));
  const sum = (await lines()).reduce((all, one) => all + one, 0);
  expect(await total()).toBeGreaterThan(0);
  // Each figure is rounded as it is shown: to two or three digits.
  expect(Math.abs((await total()) - sum) / sum).toBeLessThan(0.05);
  await expect(popup.getByText('There is no official K2 target.')).toBeVisible();
  await expect(popup.locator('.days')).toHaveCount(0);

  await lens.store('settings', { onboarded: true, target: { ugPerDay: 45, origin: 'article' }, people: 2 });
  await expect(popup.locator('.days')).toContainText('45');
  const days = Number(/[\d.]+/.exec(await popup.locator('.days b').innerText())?.[0]);
  expect(Math.abs(days - (await total()) / 90)).toBeLessThan(1);
});

test('packs taken out or added in the cart change the total at once', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await fillBasket(shop.page);
  await openCart(shop.page);
  const quantities = async () => {
    const lines = (await lens.stored<Carts>('carts'))?.[SITE]?.lines ?? [];
    return Object.fromEntries(lines.map(({ product }) => [product.title, product.quantity]));
  };
  await expect.poll(quantities).toEqual({ [BASKET[0] ?? '']: 1, [BASKET[1] ?? '']: 1, [BASKET[2] ?? '']: 2 });
  await shop.page.getByRole('group', { name: BASKET[2] }).getByRole('button', { name: 'One more' }).click();
  await expect.poll(quantities).toMatchObject({ [BASKET[2] ?? '']: 3 });
  await shop.page.getByRole('button', { name: `Remove: ${BASKET[0]}` }).click();
  await expect.poll(quantities).toEqual({ [BASKET[1] ?? '']: 1, [BASKET[2] ?? '']: 3 });
  await expect.poll(() => shop.badged(BASKET)).toEqual(BASKET.slice(1));
});

test('a cart drawer over a list is read and kept; the list keeps its badges', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toHaveLength(1);
  await fillBasket(shop.page);
  await shop.page.getByRole('button', { name: /^Cart/ }).click();
  await expect
    .poll(async () => (await lens.stored<Carts>('carts'))?.[SITE]?.lines.map(({ product }) => product.quantity))
    .toEqual([1, 1, 2]);
  expect((await lens.stored<Carts>('carts'))?.[SITE]?.origin).toBe('drawer');
  await shop.page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => shop.badged(['Oudmolen Gouda', 'Brie de campagne'])).toHaveLength(2);
});

test('what is put in the cart on a list is counted at once, and said to be newer than the cart that was read', async ({
  lens,
  open,
}) => {
  const shop = await open('/c/cheese');
  await expect.poll(() => shop.badged(BASKET)).toEqual(BASKET);
  await fillBasket(shop.page);
  await expect
    .poll(async () =>
      (await lens.stored<Carts>('carts'))?.[SITE]?.lines.map(({ product, since }) => [product.quantity, since]),
    )
    .toEqual([
      [1, 'adds'],
      [1, 'adds'],
      [2, 'adds'],
    ]);
  const popup = await cartTab(shop);
  await expect(popup.locator('.lines > li')).toHaveCount(3);
  await expect(popup.getByText('packs added since the cart was last read')).toBeVisible();
});

test('two tabs with the same cart: the one that changed last is believed', async ({ lens, open }) => {
  const first = await open('/c/cheese');
  await fillBasket(first.page);
  const cart = new URL('/cart', first.page.url()).href;
  await first.page.goto(cart);
  const quantities = async () =>
    (await lens.stored<Carts>('carts'))?.[SITE]?.lines.map(({ product }) => product.quantity);
  await expect.poll(quantities).toEqual([1, 1, 2]);
  const second = await open(cart);
  await expect.poll(() => second.badged(BASKET)).toEqual(BASKET);
  await second.page.getByRole('button', { name: `Remove: ${BASKET[0]}` }).click();
  await expect.poll(quantities).toEqual([1, 2]);
  await second.page.getByRole('group', { name: BASKET[2] }).getByRole('button', { name: 'One more' }).click();
  await expect.poll(quantities).toEqual([1, 3]);
});

test('where no cart is to be kept, the popup adds up the cart page that is open', async ({ lens, open }) => {
  await lens.store('settings', { onboarded: true, cart: { keep: false, keepDays: 30 } });
  const shop = await open('/c/cheese');
  await openBasket(shop);
  const popup = await cartTab(shop);
  await expect(popup.locator('.lines > li')).toHaveCount(3);
  expect(await lens.stored('carts')).toBeUndefined();
  await popup.getByRole('tab', { name: 'This page' }).click();
  await popup.getByRole('button', { name: 'Count something that is missing' }).click();
  const missing = popup.getByRole('group', { name: 'Which food is missing?' });
  await missing.getByRole('searchbox').fill('natto');
  await missing.getByRole('button', { name: 'Natto', exact: true }).click();
  await expect(popup.getByText('Carts are not kept')).toBeVisible();
});

test('storage that is full: what was kept stays, the popup says so and shows the cart that is open', async ({
  lens,
  open,
}) => {
  const shop = await open('/c/cheese');
  await shop.page.getByRole('button', { name: `Add to cart: ${BASKET[0]}` }).click();
  const cart = new URL('/cart', shop.page.url()).href;
  await shop.page.goto(cart);
  const kept = async () => (await lens.stored<Carts>('carts'))?.[SITE]?.lines.length;
  await expect.poll(kept).toBe(1);
  await fillStorage(lens);

  await shop.page.goBack();
  for (const name of BASKET.slice(1)) await shop.page.getByRole('button', { name: `Add to cart: ${name}` }).click();
  await shop.page.goto(cart);
  await expect.poll(() => shop.badged(BASKET)).toEqual(BASKET);
  const popup = await cartTab(shop);
  const note = popup.getByRole('note').filter({ hasText: 'storage is full' });
  await expect(note).toBeVisible();
  await expect(popup.locator('.lines > li')).toHaveCount(3);
  expect(await kept()).toBe(1);

  await lens.store('filler', '');
  await shop.page.getByRole('group', { name: BASKET[2] }).getByRole('button', { name: 'One more' }).click();
  await expect.poll(kept).toBe(3);
  await expect(note).toHaveCount(0);
  await expect(popup.locator('.lines > li')).toHaveCount(3);
});

test('an empty cart says so, and nothing is counted', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await shop.page.getByRole('button', { name: `Add to cart: ${BASKET[0]}` }).click();
  await openCart(shop.page);
  await expect.poll(async () => (await lens.stored<Carts>('carts'))?.[SITE]?.lines.length).toBe(1);
  await shop.page.getByRole('button', { name: `Remove: ${BASKET[0]}` }).click();
  await expect.poll(() => shop.ourNodes()).toBe(0);
  const popup = await cartTab(shop);
  await expect(popup.getByText('Your cart is empty.').or(popup.getByText('No cart seen yet'))).toBeVisible();
  await expect(popup.locator('.hero')).toHaveCount(0);
});

test('packs added by hand, in the card and in the page list, are in the total', async ({ open }) => {
  const shop = await open('/c/cheese');
  await shop.openCard('Oudmolen Gouda');
  await shop.pressInCard('One pack more');
  await expect.poll(() => shop.card()).toContain('Added by you');
  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'This page' }).click();
  await popup.getByRole('button', { name: 'Add a pack of Polderhof Edam, red wax to my total' }).click();
  await popup.getByRole('tab', { name: 'Cart' }).click();
  await expect(popup.locator('.lines > li')).toHaveCount(2);
  await expect(popup.locator('.lines').getByText('added by you')).toHaveCount(2);
  await expect.poll(async () => microgramsIn(await popup.locator('.hero .big').innerText())).toBeGreaterThan(300);
});

test('"Not this food" takes the badge away for good', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await shop.openCard('Polderhof Edam');
  await shop.pressInCard('Not this food');
  await shop.pressInCard('None of these');
  await expect.poll(async () => Object.keys((await lens.stored<object>('corrections')) ?? {})).toHaveLength(1);
  await expect.poll(() => shop.badged(['Polderhof Edam', 'Edam slices'])).toEqual(['Edam slices']);
  await shop.page.reload();
  await expect.poll(() => shop.badged(['Polderhof Edam', 'Edam slices'])).toEqual(['Edam slices']);
});

test('a correction in the popup can be undone for as long as its toast is there', async ({ open }) => {
  const shop = await open('/c/cheese');
  await openBasket(shop);
  const popup = await cartTab(shop);
  const line = popup.locator('.lines > li', { hasText: 'Polderhof Edam' });
  await line.getByRole('button', { name: 'Polderhof Edam' }).click();
  await line.getByRole('button', { name: 'Don’t count it' }).click();
  await expect(popup.locator('.lines > li')).toHaveCount(2);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('.lines > li')).toHaveCount(3);
});

const microgramsIn = (text: string) => Number(text.replace(/[^\d.]/g, ''));
