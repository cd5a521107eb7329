import type { Adapter } from '../types.ts';

/** The shop of `npm start` (demo/), on loopback. Registered in a demo build alone. */
export const demo: Adapter = {
  id: 'demo',
  name: 'Fernfield Market',
  country: 'GB',
  currency: 'EUR',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  seen: '2026-11',
  evidence: 'code',
  search: '/search?q={q}',
  cartUrl: '/cart',
  pages: [
    {
      kind: 'cart',
      when: /^\/cart\b/,
      item: 'main [data-cart-row]',
      title: '[data-part="name"]',
      size: '[data-part="size"]',
      quantity: ['input[name="quantity"]', '[data-part="quantity"]'],
      price: '[data-part="price"]',
      linePrice: '[data-part="line-price"]',
    },
    {
      kind: 'cart',
      origin: 'drawer',
      present: '[role="dialog"][data-cart-drawer]',
      item: '[data-cart-drawer] [data-cart-row]',
      title: '[data-part="name"]',
      size: '[data-part="size"]',
      quantity: ['input[name="quantity"]', '[data-part="quantity"]'],
      price: '[data-part="price"]',
      linePrice: '[data-part="line-price"]',
    },
    {
      kind: 'product',
      when: /^\/p\//,
      item: 'main[data-page="product"]',
      title: 'h1',
      size: '[data-part="size"]',
      price: '[data-part="price"]',
      unitPrice: '[data-part="unit-price"]',
    },
    {
      kind: 'listing',
      item: 'li[data-product-id]',
      title: 'h3 a',
      size: '[data-part="size"]',
      price: '[data-part="price"]',
      unitPrice: '[data-part="unit-price"]',
    },
  ],
};
