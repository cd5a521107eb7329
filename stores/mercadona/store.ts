import type { Adapter } from '../types.ts';

/** A tile is a button and opens a modal; the size is in its aria-label. */
export const mercadona: Adapter = {
  id: 'mercadona',
  name: 'Mercadona',
  country: 'ES',
  matches: ['https://tienda.mercadona.es/*'],
  seen: '2025-10',
  evidence: 'page',
  search: '/search-results?query={q}',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid="product-cell"]', // 2025-10
      title: ['[data-testid="product-cell-name"]', '.product-cell__description-name'],
      size: '.product-format__size--cell',
      price: '[data-testid="product-price"]',
    },
  ],
};
