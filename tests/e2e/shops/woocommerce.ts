import type { BrowserContext } from 'playwright-core';
import { GOODS, type Good, type Line, PICTURE, pounds, serveShop, Till } from './till.ts';

export const SHOP = 'https://larder.example';

/** A small shop the way WooCommerce's classic templates build one: every click loads a page, the cart is a form. */
export async function serveWooCommerce(context: BrowserContext): Promise<void> {
  const till = new Till();
  await serveShop(context, SHOP, (path, query) => {
    if (query.has('add-to-cart')) till.add(query.get('add-to-cart'));
    if (query.has('remove_item')) till.set(query.get('remove_item'), 0);
    if (query.has('update_cart'))
      for (const [name, value] of query) if (name.startsWith('cart[')) till.set(name.slice(5, -1), Number(value));
    if (path === '/product-category/dairy/') return page('woocommerce', list(), till.lines());
    if (path === '/cart/') return page('woocommerce-cart woocommerce-page', cart(till.lines()), till.lines());
    return null;
  });
}

const page = (kind: string, main: string, lines: readonly Line[]) => `<!doctype html>
<html lang="en-GB"><head><title>The Larder</title><style>
  body { font: 16px sans-serif }
  ul.products { display: grid; grid-template-columns: repeat(4, 240px); gap: 16px; list-style: none }
</style></head><body class="${kind}">
<header><a href="/product-category/dairy/">Dairy</a> <a href="/cart/">Cart (${lines.length})</a></header>
<main>${main}</main></body></html>`;

const list = () => `<h1>Dairy</h1><ul class="products columns-4">${GOODS.map(tile).join('')}</ul>`;

const tile = ({ id, name, size, price }: Good) => `<li class="product type-product">
  <a class="woocommerce-LoopProduct-link" href="/product/${id}/">${PICTURE}
    <h2 class="woocommerce-loop-product__title">${name}, ${size}</h2>
    <span class="price"><span class="woocommerce-Price-amount amount">${pounds(price)}</span></span></a>
  <a class="button add_to_cart_button" href="?add-to-cart=${id}" aria-label="Add ${name} to your cart">Add to cart</a>
</li>`;

function cart(lines: readonly Line[]): string {
  if (lines.length === 0) return '<p class="cart-empty">Your cart is currently empty.</p>';
  return `<h1>Cart</h1><form class="woocommerce-cart-form" method="post" action="/cart/"><table class="shop_table cart">
    ${lines.map(row).join('')}
    <tr><td colspan="6"><button name="update_cart" value="1">Update cart</button></td></tr></table></form>
  <div class="cart-collaterals"><h2>Cart totals</h2><span class="amount">${pounds(sum(lines))}</span></div>`;
}

const row = ({
  good: { id, name, size, price },
  packs,
}: Line) => `<tr class="woocommerce-cart-form__cart-item cart_item">
  <td class="product-remove"><a class="remove" href="/cart/?remove_item=${id}" aria-label="Remove ${name} from cart">×</a></td>
  <td class="product-thumbnail">${PICTURE}</td>
  <td class="product-name"><a href="/product/${id}/">${name}, ${size}</a></td>
  <td class="product-price"><span class="amount">${pounds(price)}</span></td>
  <td class="product-quantity"><input class="input-text qty" type="number" name="cart[${id}]" value="${packs}" aria-label="${name} quantity"></td>
  <td class="product-subtotal"><span class="amount">${pounds(price * packs)}</span></td>
</tr>`;

const sum = (lines: readonly Line[]) => lines.reduce((total, { good, packs }) => total + good.price * packs, 0);
