import type { Adapter } from '../types.ts';

/** Next.js; class names end in a hash, `data-qe-id` and `data-component` last. */
export const heb: Adapter = {
  id: 'heb',
  name: 'H-E-B',
  country: 'US',
  matches: ['https://www.heb.com/*'],
  seen: '2026-06',
  evidence: 'page',
  search: '/search?q={q}',
  cartUrl: '/cart',
  pages: [
    {
      kind: 'cart',
      present: '[data-qe-id="cartItems"]',
      item: '[data-qe-id="itemRow"]', // 2026-06
      title: '[data-qe-id="itemRowDetailsName"]',
      linePrice: '[data-qe-id="checkoutItemPrice"]',
      // Said to screen readers: "2 eachs" or "1.5 lbs". Fields differ: a text field for packs, a select for weights.
      quantity: { of: '[data-component="item-row-visually-hidden"]', match: 'Quantity: (.+?)\\. Price' },
    },
    {
      kind: 'listing',
      when: /^(?!.*\/product-detail\/)/,
      item: '[data-qe-id="productCard"], [data-component="product-card"]', // 2026-06: the second in carousels
      title: '[data-qe-id="productTitle"]',
      price: '[data-component="product-price-sale-price"]',
      unitPrice: '[data-component="product-price-price-per-unit"]',
    },
  ],
};
