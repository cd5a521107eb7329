import type { BrowserContext } from 'playwright-core';
import { GOODS, type Good, type Line, PICTURE, pounds, serveShop, Till } from './till.ts';

export const SHOP = 'https://pantry.example';

/** A small shop the way Shopify's own theme builds one: a drawer that opens on "Add", a cart page drawn anew on a change. */
export async function serveShopify(context: BrowserContext): Promise<void> {
  const till = new Till();
  await serveShop(context, SHOP, (path, query) => {
    if (path === '/collections/dairy') return page(list(), till.lines());
    if (path === '/cart') return page(`<cart-items>${cartPage(till.lines())}</cart-items>`, till.lines());
    // The theme fetches what changed and puts it in place of the old.
    if (path === '/cart/add') till.add(query.get('id'));
    else if (path === '/cart/change') till.set(query.get('id'), Number(query.get('quantity')));
    else return null;
    return query.get('section') === 'drawer' ? drawer(till.lines()) : cartPage(till.lines());
  });
}

const page = (main: string, lines: readonly Line[]) => `<!doctype html>
<html lang="en"><head><title>The Pantry</title><style>
  body { font: 16px sans-serif; margin: 0 }
  ul { display: grid; grid-template-columns: repeat(4, 240px); gap: 16px; list-style: none }
  .cart-item__name { display: block }
  cart-drawer { position: fixed; inset: 0 0 0 auto; width: 480px; background: white; visibility: hidden }
  cart-drawer.active { visibility: visible }
</style></head><body>
<header><a href="/collections/dairy">Dairy</a> <a href="/cart">Cart</a></header>
<main>${main}</main>
<cart-drawer class="drawer">${drawer(lines)}</cart-drawer>
<script>
  const drawer = document.querySelector('cart-drawer');
  const change = async (path, place, values) => {
    const section = place === drawer ? 'drawer' : 'cart';
    const answer = await fetch(path + '?' + new URLSearchParams({ section, ...values }));
    place.innerHTML = await answer.text();
  };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    const place = button.closest('cart-drawer, cart-items');
    if (button.name === 'add') {
      await change('/cart/add', drawer, { id: button.value });
      drawer.classList.add('active');
    } else if (button.name === 'close') drawer.classList.remove('active');
    else await change('/cart/change', place, { id: button.value, quantity: button.dataset.quantity });
  });
</script></body></html>`;

const list = () => `<h1>Dairy</h1><ul id="product-grid">${GOODS.map(tile).join('')}</ul>`;

const tile = ({ id, name, price }: Good) => `<li class="grid__item"><div class="card-wrapper product-card-wrapper">
  <div class="card__inner"><div class="card__media">${PICTURE}</div></div>
  <div class="card__content">
    <h3 class="card__heading h5"><a href="/products/${id}">${name}</a></h3>
    <div class="price"><div class="price__regular"><span class="price-item price-item--regular">${pounds(price)}</span></div></div>
    <button name="add" value="${id}">Add to cart</button>
  </div>
</div></li>`;

const cartPage = (lines: readonly Line[]) =>
  lines.length === 0 ? '<h1>Your cart is empty</h1>' : `<h1>Your cart</h1><table>${lines.map(row).join('')}</table>`;

const drawer = (lines: readonly Line[]) =>
  `<div role="dialog" aria-label="Your cart"><h2>Your cart</h2><button name="close">Close</button>${
    lines.length === 0 ? '<p>Your cart is empty</p>' : `<table>${lines.map(row).join('')}</table>`
  }</div>`;

const row = ({ good: { id, name, size, price }, packs }: Line) => `<tr class="cart-item">
  <td class="cart-item__media">${PICTURE}</td>
  <td class="cart-item__details"><a class="cart-item__name" href="/products/${id}">${name}</a>
    <div class="product-option">${pounds(price)}</div>
    <dl><div class="product-option"><dt>Size:</dt> <dd>${size}</dd></div></dl></td>
  <td class="cart-item__quantity"><input class="quantity__input" name="updates[]" value="${packs}" aria-label="Quantity of ${name}">
    <button value="${id}" data-quantity="${packs + 1}">One more ${name}</button>
    <button value="${id}" data-quantity="0">Remove ${name}</button></td>
  <td class="cart-item__totals"><div class="cart-item__price-wrapper"><span class="price price--end">${pounds(price * packs)}</span></div></td>
</tr>`;
