import type { Adapter } from '../types.ts';

/** "Name | size" is one title; a heading for screen readers repeats it. */
export const coles: Adapter = {
  id: 'coles',
  name: 'Coles',
  country: 'AU',
  matches: ['https://www.coles.com.au/*'],
  seen: '2026-02',
  evidence: 'page',
  search: '/search/products?q={q}',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid="product-tile"]', // 2026-02
      title: '.product__title',
      price: '[data-testid="product-pricing"]',
      unitPrice: '.price__calculation_method',
    },
  ],
};
