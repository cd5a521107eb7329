import type { Adapter, AdapterPage } from '../types.ts';

/** Shared with walmart.ca: one code base, French paths there. The generic reader takes the cart, and takes it whole (2026-06). */
export const walmartPages: readonly AdapterPage[] = [
  {
    kind: 'listing',
    // The address narrows it: home and help pages carry the same tiles in carousels.
    item: 'div[role="group"][data-item-id]',
    title: [
      '[data-automation-id="product-title"]', // 2023-02
      'a[link-identifier] h3', // 2023-02: carousels name the product in the link over the tile
      'a[link-identifier] > span', // 2025-03
    ],
    // "current price $2.78" for screen readers; the visible price is in four pieces.
    price: [
      '[data-automation-id="product-price"] > [aria-hidden="true"] + span', // 2023-02
      '[data-automation-id="product-price"]',
    ],
    unitPrice: [
      '[data-testid="product-price-per-unit"]', // 2025-11
      '[data-automation-id="product-price"] > div:last-child:not([aria-hidden])', // 2023-02
    ],
    corner: 'block-end-inline-start',
  },
];

export const walmartUs: Adapter = {
  id: 'walmart-us',
  name: 'Walmart',
  country: 'US',
  // Whole host: the app moves from its home page to groceries without a load.
  matches: ['https://www.walmart.com/*'],
  seen: '2025-11',
  evidence: 'page',
  search: '/search?q={q}',
  cartUrl: '/cart',
  pages: walmartPages,
};
