import { chromium } from 'playwright-core';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';
import { scrollToTheEnd } from './scroll.ts';

/** Badges of the whole English shop: scrolled to its end. */
const FOODS = [
  'Kitano natto',
  'Hikiwari natto',
  'Oudmolen Gouda',
  'Young Gouda slices',
  'Edam, red wax',
  'Edam slices',
  'Brie de campagne',
  'Somerset-style Brie',
  'High-vitamin butter oil',
];
const LOOK_ALIKES = [
  'Edamame',
  'Butternut',
  'peanut butter',
  'Almond butter',
  'Vegan gouda',
  'Brie and cranberry crisps',
  'Mature cheddar crisps',
  'Gouda cheese bread',
  'Butter shortbread',
  'Body butter',
];

const MODES = {
  'no target': { target: null },
  'a target of 45 µg': { target: { ugPerDay: 45, origin: 'article' } },
  'a target of 150 µg': { target: { ugPerDay: 150, origin: 'article' } },
  'a target of 200 µg': { target: { ugPerDay: 200, origin: 'article' } },
  'anticoagulant mode': { cautions: { anticoagulant: true, pregnancy: false, clotting: false } },
};

for (const [mode, settings] of Object.entries(MODES)) {
  test(`the five foods have a badge and look-alikes none: ${mode}`, async ({ lens, open }) => {
    await lens.store('settings', { onboarded: true, ...settings });
    const shop = await open();
    await scrollToTheEnd(shop, 93);
    await expect.poll(() => shop.badged(FOODS)).toEqual(FOODS);
    expect(await shop.badged(LOOK_ALIKES)).toEqual([]);
    const natto = await shop.badgeOn('Kitano natto');
    const gouda = await shop.badgeOn('Oudmolen Gouda');
    const isCautious = mode === 'anticoagulant mode';
    expect(natto?.look.split(' ').includes('cau')).toBe(isCautious);
    expect(gouda?.look.split(' ').includes('neu')).toBe(isCautious);
    expect(await paints(shop, natto)).toBe(true);
  });
}

test('back in the list with goods in the cart: their sum in the header is no product', async ({ demo, open }) => {
  const shop = await open();
  await shop.page.getByRole('button', { name: 'Add to cart: Oudmolen Gouda 48+, wedge' }).click();
  await shop.page.goto(`${demo}/cart`);
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toEqual(['Oudmolen Gouda']);
  await shop.page.goto(demo);
  const names = ['Oudmolen Gouda', 'Kitano natto'];
  await expect.poll(() => shop.badged(names)).toEqual(names);
});

test('Highlight off leaves the page byte for byte as the shop made it, on brings the badges back', async ({
  lens,
  demo,
  open,
}) => {
  const shop = await open();
  await expect.poll(() => shop.badged(['Kitano natto'])).toHaveLength(1);
  await shop.openCard('Kitano natto');
  const popup = await shop.popup();
  await popup.getByRole('switch', { name: 'Highlight K2 foods on Fernfield Market' }).click();
  await expect.poll(() => shop.ourNodes()).toBe(0);
  expect(await htmlOf(shop.page)).toBe(await htmlWithoutUs(demo, shop));
  await popup.getByRole('switch', { name: 'Highlight' }).click();
  await expect.poll(() => shop.badged(['Kitano natto', 'Oudmolen Gouda'])).toHaveLength(2);
  expect(await lens.stored('carts')).toBeUndefined();
});

test('the page list goes on while Highlight is off', async ({ lens, open }) => {
  await lens.store('settings', { onboarded: true, highlight: { everywhere: true, sites: { '127.0.0.1': false } } });
  const shop = await open();
  const tab = await lens.activeTab(shop.page);
  await expect.poll(async () => (await lens.ask<{ scanned: boolean }>(tab, 'readPageReport'))?.scanned).toBe(true);
  const popup = await shop.popup();
  await expect(popup.locator('.page-line', { hasText: 'Oudmolen Gouda' })).toBeVisible();
  expect(await shop.ourNodes()).toBe(0);
});

/** Where the badge is, the page looks different from where it is not: it is not covered by anything. */
async function paints(shop: ShopTab, badge: Awaited<ReturnType<ShopTab['badgeOn']>>): Promise<boolean> {
  const host = await shop.page.evaluate((cardId) => {
    const host = document.querySelector(`k2-lens-badge[data-card-id="${cardId}"]`);
    host?.parentElement?.scrollIntoView({ block: 'center' });
    return host !== null;
  }, badge?.cardId ?? '');
  const seen = (await shop.badges()).find(({ cardId }) => cardId === badge?.cardId);
  if (!host || !seen) return false;
  return shop.page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName === 'k2-lens-badge', [
    seen.x + seen.width / 2,
    seen.y + seen.height / 2,
  ] as const);
}

const htmlOf = (page: { content(): Promise<string>; evaluate<T>(run: () => T): Promise<T> }) =>
  page.evaluate(() => document.documentElement.outerHTML);

/** The same address in a browser that never heard of us. */
async function htmlWithoutUs(demo: string, { page }: ShopTab): Promise<string> {
  const browser = await chromium.launch({ executablePath: process.env.K2_CHROMIUM, args: ['--no-sandbox'] });
  try {
    const plain = await browser.newPage({ locale: 'en-GB', viewport: page.viewportSize() });
    await plain.goto(demo);
    await expect.poll(() => plain.locator('li[data-product-id]').count()).toBe(24);
    return await htmlOf(plain);
  } finally {
    await browser.close();
  }
}
