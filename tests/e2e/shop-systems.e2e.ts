import type { Page } from 'playwright-core';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import type { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';
import { SHOP as SHOPIFY, serveShopify } from './shops/shopify.ts';
import { serveWooCommerce, SHOP as WOOCOMMERCE } from './shops/woocommerce.ts';

/** The way of a shopper through a shop of a shop system: no shop we know, turned on by the popup's button. */
const GOUDA = 'Oudmolen Aged Gouda';
const EDAM = 'Polderhof Edam in red wax';
const EGGS = 'Free-range eggs';
const BISCUITS = 'Oat and honey biscuits';
const FOODS = [GOUDA, EDAM, EGGS];

test('a Shopify shop: list, drawer, cart page, popup; more, less, and kept through a new visit', async ({
  lens,
  open,
}) => {
  await serveShopify(lens.context);
  const shop = await turnedOn(lens, await open(`${SHOPIFY}/collections/dairy`));
  await expect.poll(() => shop.badged([...FOODS, BISCUITS])).toEqual(FOODS);
  const { page } = shop;

  await tile(page, GOUDA).getByRole('button', { name: 'Add to cart' }).click();
  await expect.poll(() => kept(lens, SHOPIFY)).toEqual({ from: 'drawer', [GOUDA]: 1 });
  await page.getByRole('button', { name: 'Close' }).click();
  await tile(page, EDAM).getByRole('button', { name: 'Add to cart' }).click();
  await expect.poll(() => kept(lens, SHOPIFY)).toEqual({ from: 'drawer', [GOUDA]: 1, [EDAM]: 1 });

  await page.goto(`${SHOPIFY}/cart`);
  await expect.poll(() => kept(lens, SHOPIFY)).toEqual({ from: 'page', [GOUDA]: 1, [EDAM]: 1 });
  const popup = await cartOf(shop);
  await expect(popup.locator('.lines > li')).toHaveCount(2);
  await expect(line(popup, GOUDA)).toContainText('1 × 500 g');
  await expect(line(popup, EDAM)).toContainText('1 × 1 kg');
  const before = await total(popup);

  await page.getByRole('button', { name: `One more ${EDAM}` }).click();
  await expect(line(popup, EDAM)).toContainText('2 × 1 kg');
  expect(await total(popup)).toBeGreaterThan(before);
  await page.getByRole('button', { name: `Remove ${GOUDA}` }).click();
  await expect(popup.locator('.lines > li')).toHaveCount(1);
  await expect.poll(() => kept(lens, SHOPIFY)).toEqual({ from: 'page', [EDAM]: 2 });
  await popup.close();

  await page.goto(`${SHOPIFY}/collections/dairy`);
  await page.reload();
  await expect.poll(() => shop.badged(FOODS)).toEqual(FOODS);
  const later = await cartOf(shop);
  await expect(line(later, EDAM)).toContainText('2 × 1 kg');
});

test('a WooCommerce shop: list, cart table, popup; more, less, and kept through a new visit', async ({
  lens,
  open,
}) => {
  await serveWooCommerce(lens.context);
  const shop = await turnedOn(lens, await open(`${WOOCOMMERCE}/product-category/dairy/`));
  await expect.poll(() => shop.badged([...FOODS, BISCUITS])).toEqual(FOODS);
  const { page } = shop;

  for (const name of [GOUDA, EGGS, BISCUITS]) await page.getByRole('link', { name: `Add ${name}` }).click();
  await page.getByRole('link', { name: 'Cart (3)' }).click();
  await expect.poll(() => kept(lens, WOOCOMMERCE)).toMatchObject({ from: 'page', [`${GOUDA}, 500 g`]: 1 });
  const popup = await cartOf(shop);
  await expect(popup.locator('.lines > li')).toHaveCount(2);
  await expect(line(popup, GOUDA)).toContainText('1 × 500 g');
  await expect(line(popup, EGGS)).toContainText('10 × ');
  await expect(popup.locator('.fold')).toContainText('1');
  const before = await total(popup);

  await page.getByLabel(`${GOUDA} quantity`).fill('3');
  await page.getByRole('button', { name: 'Update cart' }).click();
  await expect(line(popup, GOUDA)).toContainText('3 × 500 g');
  expect(await total(popup)).toBeGreaterThan(before * 2);
  await page.getByRole('link', { name: `Remove ${EGGS}` }).click();
  await expect(popup.locator('.lines > li')).toHaveCount(1);
  await popup.close();

  await page.goto(`${WOOCOMMERCE}/product-category/dairy/`);
  const later = await cartOf(shop);
  await expect(line(later, GOUDA)).toContainText('3 × 500 g');
  await page.goto(`${WOOCOMMERCE}/cart/`);
  await page.getByRole('link', { name: `Remove ${GOUDA}` }).click();
  await expect.poll(() => kept(lens, WOOCOMMERCE)).toEqual({ from: 'page', [`${BISCUITS}, 200 g`]: 1 });
});

async function turnedOn(lens: ExtensionBrowser, shop: ShopTab): Promise<ShopTab> {
  await lens.allow(new URL(shop.page.url()).origin);
  await lens.clickIcon(shop.page);
  const popup = await shop.popup();
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect(popup.getByRole('switch').first()).toBeVisible();
  await popup.close();
  return shop;
}

async function cartOf(shop: ShopTab): Promise<Page> {
  const popup = await shop.popup();
  await popup.getByRole('tab', { name: 'Cart' }).click();
  return popup;
}

const tile = (page: Page, name: string) => page.locator('li', { hasText: name });
const line = (popup: Page, name: string) => popup.locator('.lines > li', { hasText: name });
const total = async (popup: Page) => Number((await popup.locator('.hero .big').innerText()).replace(/[^\d.]/g, ''));

/** The stored cart of a shop: where it was read, and packs by name. */
async function kept(lens: ExtensionBrowser, origin: string) {
  const carts = await lens.stored<Record<string, CartSnapshot>>('carts');
  const cart = carts?.[new URL(origin).hostname];
  return (
    cart && {
      from: cart.origin,
      ...Object.fromEntries(cart.lines.map(({ product }) => [product.title, product.quantity])),
    }
  );
}
