import type { Adapter } from '../types.ts';

export const carrefourFr: Adapter = {
  id: 'carrefour-fr',
  name: 'Carrefour',
  country: 'FR',
  matches: ['https://www.carrefour.fr/*'],
  seen: '2026-09',
  evidence: 'code',
  search: '/s?q={q}',
  cartUrl: '/cart/driveclcv',
  pages: [
    {
      kind: 'cart',
      when: /^\/cart\b/,
      item: '.product-card-basket[data-testid]', // 2026-09
      title: '.product-card-title__text',
      price: '[data-testid="product-price__amount--main"]',
    },
    {
      kind: 'listing',
      item: 'article[class*="product-list-card-plp-grid"]', // 2026-09, "-new" at its end since 2025
      title: ['.product-card-title__text', '[data-testid="product-card-title"]'],
      // In pieces that read well together: "1", ",49", "€".
      price: '[data-testid="product-price__amount--main"]',
      unitPrice: '[class$="__per-unit-label"]',
      size: '[class$="__packaging"]',
    },
  ],
};
