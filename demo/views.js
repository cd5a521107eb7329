// Tiles, rows and pages: pure functions from products to nodes.
import { h } from './dom.js';
import { picture } from './pictures.js';
import { money, readCart, setPacks, unitPrice, WORDS } from './shop.js';

const titleOf = (p) => (p.brand && !p.name.includes(p.brand) ? `${p.brand} ${p.name}` : p.name);

export function skeletonTile() {
  return h(
    'li',
    { class: 'tile skeleton', 'aria-hidden': 'true' },
    h('div', { class: 'photo' }),
    h('p', { class: 'bone' }),
    h('p', { class: 'bone short' }),
  );
}

export function tile(p) {
  return fillTile(h('li', { class: 'tile' }), p);
}

/** Fills a new card, or one that showed another product before: lists recycle their cards. */
export function fillTile(card, p) {
  card.setAttribute('data-product-id', p.id);
  const packs = readCart()[p.id] ?? 0;
  card.replaceChildren(
    h('div', { class: 'photo' }, picture(p.kind), p.price < 2 && h('span', { class: 'flash' }, '−10 %')),
    h('h3', { class: 'name' }, h('a', { href: `/p/${p.id}` }, titleOf(p))),
    h('span', { class: 'size', 'data-part': 'size' }, p.size),
    h(
      'div',
      { class: 'buy' },
      h(
        'div',
        {},
        h('span', { class: 'price', 'data-part': 'price' }, money(p.price, p.lang)),
        h('span', { class: 'unit', 'data-part': 'unit-price' }, unitPrice(p, p.lang) ?? ''),
      ),
      packs
        ? stepper(p, packs)
        : h(
            'button',
            {
              class: 'add',
              type: 'button',
              'aria-label': `${WORDS[p.lang].add}: ${titleOf(p)}`,
              onclick: () => setPacks(p.id, 1),
            },
            '+',
          ),
    ),
  );
  return card;
}

export function stepper(p, packs) {
  const words = WORDS[p.lang];
  return h(
    'div',
    { class: 'stepper', role: 'group', 'aria-label': titleOf(p) },
    h('button', { type: 'button', 'aria-label': words.less, onclick: () => setPacks(p.id, packs - 1) }, '−'),
    h('span', { 'data-part': 'quantity' }, String(packs)),
    h('button', { type: 'button', 'aria-label': words.more, onclick: () => setPacks(p.id, packs + 1) }, '+'),
  );
}

function cartRow(p, packs) {
  return h(
    'li',
    { class: 'row', 'data-cart-row': p.id },
    h('div', { class: 'thumb' }, picture(p.kind)),
    h(
      'div',
      { class: 'row-text' },
      h('a', { class: 'name', 'data-part': 'name', href: `/p/${p.id}` }, titleOf(p)),
      h('span', { class: 'size', 'data-part': 'size' }, p.size),
    ),
    stepper(p, packs),
    h('span', { class: 'price', 'data-part': 'line-price' }, money(p.price * packs, p.lang)),
    h(
      'button',
      {
        class: 'remove',
        type: 'button',
        'aria-label': `${WORDS[p.lang].remove}: ${titleOf(p)}`,
        onclick: () => setPacks(p.id, 0),
      },
      '×',
    ),
  );
}

export function cartList(lines, lang) {
  if (!lines.length) return h('p', { class: 'none' }, WORDS[lang].empty);
  const total = lines.reduce((sum, { p, packs }) => sum + p.price * packs, 0);
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'rows' },
      lines.map(({ p, packs }) => cartRow(p, packs)),
    ),
    h('p', { class: 'total' }, `${WORDS[lang].total} `, h('strong', {}, money(total, lang))),
  );
}

export function productPage(p, beside) {
  const packs = readCart()[p.id] ?? 0;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: titleOf(p),
    sku: p.id,
    size: p.size,
    brand: p.brand || undefined,
    offers: { '@type': 'Offer', price: p.price.toFixed(2), priceCurrency: 'EUR' },
  };
  return h(
    'main',
    { class: 'page', 'data-page': 'product' },
    h('script', { type: 'application/ld+json' }, JSON.stringify(data)),
    h(
      'div',
      { class: 'detail' },
      h('div', { class: 'photo big' }, picture(p.kind)),
      h(
        'div',
        { class: 'facts' },
        h('h1', {}, titleOf(p)),
        h('p', { class: 'size', 'data-part': 'size' }, p.size),
        h('p', { class: 'price large', 'data-part': 'price' }, money(p.price, p.lang)),
        h('p', { class: 'unit', 'data-part': 'unit-price' }, unitPrice(p, p.lang) ?? ''),
        packs
          ? stepper(p, packs)
          : h('button', { class: 'add wide', type: 'button', onclick: () => setPacks(p.id, 1) }, WORDS[p.lang].add),
      ),
    ),
    h(
      'section',
      { class: 'beside' },
      h('h2', {}, WORDS[p.lang].with),
      h('ul', { class: 'carousel' }, beside.map(tile)),
    ),
  );
}
