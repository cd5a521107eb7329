import type { Page } from 'playwright-core';
import { expect, test } from './fixtures.ts';
import { CHEESES, CHEESES_WITH_K2, listOf, pageOf, serve } from './served.ts';

const URL_OF_LIST = 'https://www.tesco.com/groceries/en-GB/shop/fresh-food/cheese';

/** What moved by itself since the page began, without what the person's own input moved. */
const shiftOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);

const noteShifts = () => {
  const all = globalThis as unknown as { shifted: number };
  all.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) all.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

test('nothing moves when badges and a card come and go; a shop’s own banner is seen to move things', async ({
  lens,
  open,
}) => {
  await serve(lens.context, URL_OF_LIST, pageOf(listOf(Array.from({ length: 10 }, () => CHEESES).flat())));
  await lens.context.addInitScript(noteShifts);
  const shop = await open(URL_OF_LIST);
  const boxes = () =>
    shop.page.evaluate(() =>
      [...document.querySelectorAll('li, h3, img, button')].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [x, y + scrollY, width, height];
      }),
    );
  await lens.store('settings', { onboarded: true, highlight: { everywhere: false, sites: {} } });
  await expect.poll(() => shop.ourNodes()).toBe(0);
  const before = await boxes();
  await lens.store('settings', { onboarded: true, highlight: { everywhere: true, sites: {} } });
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
  await shop.openCard('Red Wax Edam');
  await shop.page.keyboard.press('Escape');
  await shop.page.evaluate(() => scrollTo(0, 0));
  expect(await boxes()).toEqual(before);
  expect(await shiftOf(shop.page)).toBe(0);
  const addBanner = () => document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Sale!</p>');
  await expect
    .poll(async () => {
      await shop.page.evaluate(addBanner);
      return shiftOf(shop.page);
    })
    .toBeGreaterThan(0);
});

test('a list that arrives eight seconds late is marked', async ({ lens, open }) => {
  await serve(lens.context, URL_OF_LIST, pageOf(''));
  const shop = await open(URL_OF_LIST);
  await shop.page.evaluate(
    (list) => setTimeout(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', list), 8000),
    listOf(CHEESES),
  );
  await expect.poll(() => shop.badged(CHEESES)).toEqual(CHEESES_WITH_K2);
});

test('a cart drawer opened by a click, long after the page went quiet, is read', async ({ lens, open }) => {
  const row = (name: string, packs: number) =>
    `<li class="row"><img alt="" width="60" height="60"><a href="/p/${packs}">${name}</a><span>250 g</span><input type="number" aria-label="Quantity" name="quantity" value="${packs}"><span>£${packs}.50</span><button aria-label="Remove">×</button></li>`;
  const drawer = `<aside role="dialog" aria-modal="true" aria-label="Shopping cart"><h2>Your cart</h2><ul>${row('Old Mill Gouda', 2)}${row('Red Wax Edam', 1)}</ul><a href="/checkout">Checkout</a></aside>`;
  await serve(lens.context, URL_OF_LIST, pageOf('<p>Welcome.</p><button id="cart">Cart</button>'));
  const shop = await open(URL_OF_LIST);
  await shop.page.evaluate((html) => {
    document
      .getElementById('cart')
      ?.addEventListener('click', () => document.body.insertAdjacentHTML('beforeend', html));
  }, drawer);
  const since = Date.now();
  // The reader stops watching a page without products after ten seconds.
  await expect.poll(() => Date.now() - since).toBeGreaterThan(11_000);
  await shop.page.locator('#cart').click();
  await expect
    .poll(async () => (await lens.stored<Record<string, { lines: unknown[] }>>('carts'))?.['tesco.com']?.lines.length)
    .toBe(2);
  await expect.poll(() => shop.badged(['Old Mill Gouda', 'Red Wax Edam'])).toHaveLength(2);
});
