// The demo shop: a single-page app with the manners of real ones (late lists, recycled cards, drawer, in-page navigation).
import { h } from './dom.js';
import { browse, currentLanguage, find, keepLanguage, LANGUAGES, money, readCart, shelf, WORDS } from './shop.js';
import { cartList, fillTile, productPage, skeletonTile, tile } from './views.js';

const PAGE_SIZE = 24;
const shop = document.getElementById('shop');
let lang = currentLanguage();
let leave = new AbortController();

addEventListener('popstate', show);
addEventListener('cart', ({ detail }) => cartChanged(detail));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
show();

function go(path) {
  history.pushState(null, '', path);
  show();
  scrollTo(0, 0);
}

/** Draws the page the address names. */
async function show() {
  leave.abort();
  leave = new AbortController();
  lang = currentLanguage();
  keepLanguage(lang);
  document.documentElement.lang = lang;
  const { pathname, searchParams } = new URL(location.href);
  const [, place, id] = pathname.split('/');
  if (place === 'p') return showProduct(id, leave.signal);
  if (place === 'cart') return showCart();
  return showList({ aisle: place === 'c' ? id : undefined, words: searchParams.get('q') ?? undefined }, leave.signal);
}

function frame(main) {
  const words = WORDS[lang];
  const search = h('input', {
    class: 'search',
    type: 'search',
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
    value: new URL(location.href).searchParams.get('q') ?? '',
  });
  shop.replaceChildren(
    h(
      'header',
      { class: 'bar' },
      h('a', { class: 'logo', href: '/' }, 'Fernfield Market'),
      h(
        'form',
        {
          class: 'searching',
          role: 'search',
          onsubmit: (event) => {
            event.preventDefault();
            go(`/search?q=${encodeURIComponent(search.value)}`);
          },
        },
        search,
      ),
      h(
        'nav',
        { class: 'languages' },
        Object.entries(LANGUAGES).map(([code, name]) =>
          h('a', { href: `/?lang=${code}`, lang: code, 'aria-current': code === lang ? 'true' : undefined }, name),
        ),
      ),
      h(
        'button',
        { class: 'cart-button', type: 'button', 'data-open-cart': true, onclick: openDrawer },
        `${words.cart} `,
        h('strong', { 'data-cart-total': true }),
      ),
    ),
    h(
      'nav',
      { class: 'aisles' },
      h('a', { href: '/' }, words.all),
      Object.entries(words.aisles).map(([aisle, name]) => h('a', { href: `/c/${aisle}` }, name)),
    ),
    main,
  );
  document.title = 'Fernfield Market';
  drawTotal();
}

function showList(asked, signal) {
  const words = WORDS[lang];
  const list = h('ul', { class: 'grid', 'data-list': true });
  const end = h('div', { class: 'end', 'aria-hidden': 'true' });
  const count = h('span', { class: 'count' });
  frame(
    h(
      'main',
      { class: 'page', 'data-page': 'list' },
      h('h1', {}, asked.words ? `“${asked.words}”` : (words.aisles[asked.aisle] ?? words.all), ' ', count),
      list,
      end,
    ),
  );
  let shown = 0;
  let busy = false;

  const more = async () => {
    if (busy) return;
    busy = true;
    const bones = Array.from({ length: 6 }, skeletonTile);
    list.append(...bones);
    const { total, page } = await browse(lang, asked, shown, PAGE_SIZE);
    if (signal.aborted) return;
    // The first skeletons become the first products: cards are recycled, not replaced.
    bones.slice(page.length).forEach((bone) => {
      bone.remove();
    });
    bones.slice(0, page.length).forEach((bone, i) => {
      bone.removeAttribute('aria-hidden');
      bone.className = tile(page[i]).className;
      fillTile(bone, page[i]);
    });
    list.append(...page.slice(bones.length).map(tile));
    shown += page.length;
    count.textContent = `${total} ${words.products}`;
    if (!total) list.replaceChildren(h('li', { class: 'none' }, words.none));
    busy = false;
    // An end that never left the window is not told of again unless it is watched anew.
    watcher.disconnect();
    if (shown < total) watcher.observe(end);
  };
  const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
    rootMargin: '300px',
  });
  watcher.observe(end);
  signal.addEventListener('abort', () => watcher.disconnect());
}

async function showProduct(id, signal) {
  const product = await find(id);
  if (signal.aborted) return;
  if (!product) return showList({}, signal);
  const beside = (await shelf(product.lang))
    .filter((other) => other.aisle === product.aisle && other.id !== id)
    .slice(0, 8);
  frame(productPage(product, beside));
}

async function showCart() {
  frame(
    h(
      'main',
      { class: 'page narrow', 'data-page': 'cart' },
      h('h1', {}, WORDS[lang].cart),
      cartList(await cartLines(), lang),
    ),
  );
}

async function cartLines() {
  const lines = await Promise.all(
    Object.entries(readCart()).map(async ([id, packs]) => ({ p: await find(id), packs })),
  );
  return lines.filter(({ p }) => p);
}

async function openDrawer() {
  const words = WORDS[lang];
  document.querySelector('[data-cart-drawer]')?.remove();
  const drawer = h(
    'aside',
    { class: 'drawer', role: 'dialog', 'aria-label': words.cart, 'data-cart-drawer': true },
    h(
      'div',
      { class: 'drawer-head' },
      h('h2', {}, words.cart),
      h('button', { type: 'button', 'aria-label': words.close, onclick: () => drawer.remove() }, '×'),
    ),
    h('div', { 'data-cart-lines': true }, cartList(await cartLines(), lang)),
    h('a', { class: 'add wide', href: '/cart', onclick: () => drawer.remove() }, words.view),
  );
  shop.append(drawer);
}

/** Every card of the product re-renders, as it would in a framework. */
async function cartChanged(id) {
  const product = await find(id);
  for (const card of document.querySelectorAll(`[data-product-id="${id}"]`)) fillTile(card, product);
  if (document.querySelector('[data-page="product"]')) await show();
  if (document.querySelector('[data-page="cart"]')) await showCart();
  document.querySelector('[data-cart-lines]')?.replaceChildren(cartList(await cartLines(), lang));
  drawTotal();
}

async function drawTotal() {
  const total = (await cartLines()).reduce((sum, { p, packs }) => sum + p.price * packs, 0);
  const place = document.querySelector('[data-cart-total]');
  if (place) place.textContent = money(total, lang);
}
