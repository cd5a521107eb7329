import type { CartSnapshot } from '../../data/cart-terms.ts';
import type { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import type { ShopTab } from '../../scripts/lib/shop-tab.ts';
import { expect, test } from './fixtures.ts';
import { serve } from './served.ts';

const SHOP = 'https://corner.example';

interface Row {
  name: string;
  quantity?: string;
  price?: string;
}

/** A row as a shop without any known system draws it. */
const row = ({ name, quantity = '1', price = '£4.00' }: Row) => `<li class="row">
  <img alt="" width="80" height="80" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="/p/${name.length}">${name}</a>
  <div class="qty"><button aria-label="Decrease quantity">-</button><input aria-label="Quantity" value="${quantity}"><button aria-label="Increase quantity">+</button></div>
  <button aria-label="Remove ${name}">Remove</button><span class="price">${price}</span></li>`;

const section = (heading: string, id: string, rows: readonly Row[]) =>
  `<section id="${id}" class="${id}"><h2>${heading}</h2><ul>${rows.map(row).join('')}</ul></section>`;

const page = (title: string, body: string) => `<!doctype html><html lang="en-GB"><head><title>${title}</title><style>
  ul { list-style: none } .row { display: flex; gap: 12px; align-items: center; min-height: 90px; width: 800px }
</style></head><body><header><a href="/">Shop</a></header><main><h1>${title}</h1>${body}<p>Subtotal £12.00</p><button>Checkout</button></main></body></html>`;

const kept = async (lens: ExtensionBrowser) =>
  (await lens.stored<Record<string, CartSnapshot>>('carts'))?.['corner.example'];
const packsOf = (cart: CartSnapshot | undefined) =>
  cart && Object.fromEntries(cart.lines.map(({ product }) => [product.title, product.quantity]));

async function turnOn(lens: ExtensionBrowser, shop: ShopTab): Promise<void> {
  await lens.allow(SHOP);
  await lens.clickIcon(shop.page);
  const popup = await shop.popup();
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect(popup.getByRole('switch').first()).toBeVisible();
  await popup.close();
}

test('quantities and prices nobody can mean are one pack or the most we believe, shown as assumed', async ({
  lens,
  open,
}) => {
  const rows = [
    { name: 'Mill Gouda 300 g', quantity: '–' },
    { name: 'Red Wax Edam 200 g', quantity: '999999', price: '$4.00' },
    { name: 'Farm Brie 200 g', price: '-£4.00' },
    { name: 'Salted butter 250 g', quantity: '2', price: '4,00 €' },
  ];
  await serve(lens.context, `${SHOP}/cart`, page('Your cart', section('4 items', 'items', rows)));
  const shop = await open(`${SHOP}/cart`);
  await turnOn(lens, shop);
  await expect
    .poll(async () => packsOf(await kept(lens)))
    .toEqual({
      'Mill Gouda 300 g': 1,
      'Red Wax Edam 200 g': 999,
      'Farm Brie 200 g': 1,
      'Salted butter 250 g': 2,
    });
  for (const { product } of (await kept(lens))?.lines ?? [])
    expect(product.price?.minor ?? 0).toBeGreaterThanOrEqual(0);
  const popup = await shop.popup();
  await expect(popup.locator('.lines > li')).toHaveCount(4);
  await expect(popup.locator('.hero .big')).not.toContainText('NaN');
});

test('saved for later, gifts and bottle deposits are beside the cart', async ({ lens, open }) => {
  const cart = [
    section('Your items', 'items', [{ name: 'Mill Gouda 300 g' }, { name: 'Farm Brie 200 g' }]),
    section('Saved for later', 'saved-for-later', [{ name: 'Blue Stilton 150 g' }]),
    section('Your free gifts', 'gifts', [{ name: 'Red Wax Edam 50 g', price: '£0.00' }]),
    section('Deposits', 'deposit', [{ name: 'Bottle deposit', price: '£0.20' }]),
  ];
  await serve(lens.context, `${SHOP}/cart`, page('Your cart', cart.join('')));
  const shop = await open(`${SHOP}/cart`);
  await turnOn(lens, shop);
  await expect.poll(async () => packsOf(await kept(lens))).toEqual({ 'Mill Gouda 300 g': 1, 'Farm Brie 200 g': 1 });
});

test('the receipt of today’s cart is in the history; a past order is not, and changes no cart', async ({
  lens,
  open,
}) => {
  const goods = ['Mill Gouda 300 g', 'Farm Brie 200 g', 'Red Wax Edam 200 g'].map((name) => ({ name }));
  const receipt = (title: string, rows: readonly Row[]) => {
    const lines = rows.map((one) =>
      row(one).replaceAll(/<div class="qty">.*?<\/div>|<button.*?<\/button>/gs, '<span>Quantity: 1</span>'),
    );
    const body = `<p>Order placed 12 November</p><ul>${lines.join('')}</ul>`;
    return page(title, body).replace('<button>Checkout</button>', '');
  };
  const past = [...goods.slice(1), { name: 'Old Mill Emmental 250 g' }];
  await serve(lens.context, `${SHOP}/cart`, page('Your cart', section('3 items', 'items', goods)));
  const origins = async () => (await lens.stored<{ origin: string }[]>('history'))?.map(({ origin }) => origin);
  const shop = await open(`${SHOP}/cart`);
  await turnOn(lens, shop);
  await expect.poll(origins).toEqual(['cart']);
  const cart = await kept(lens);
  await serve(lens.context, `${SHOP}/account/orders/17`, receipt('Order #17', past));
  await shop.page.goto(`${SHOP}/account/orders/17`);
  await expect.poll(async () => (await shop.badges()).length).toBe(past.length);
  expect(await origins()).toEqual(['cart']);
  await serve(lens.context, `${SHOP}/account/orders/1234`, receipt('Order #1234', goods));
  await shop.page.goto(`${SHOP}/account/orders/1234`);
  await expect.poll(origins).toEqual(['order']);
  expect(await kept(lens)).toEqual(cart);
});
