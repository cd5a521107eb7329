import type { Adapter } from '../types.ts';

/** The trolley of today's app was never seen. */
export const sainsburys: Adapter = {
  id: 'sainsburys',
  name: "Sainsbury's",
  country: 'GB',
  matches: [
    'https://www.sainsburys.co.uk/gol-ui/*',
    'https://www.sainsburys.co.uk/groceries/*',
    'https://www.sainsburys.co.uk/shop/gb/groceries/*',
  ],
  seen: '2026',
  evidence: 'code',
  search: '/gol-ui/SearchResults/{q}',
  cartUrl: '/gol-ui/trolley',
  pages: [
    {
      kind: 'listing',
      item: 'li.pt-grid-item', // 2026
      title: ['[data-testid="product-tile-description"]', '.pt__link'],
      price: ['[data-testid="pt-retail-price"]', '.pt__cost__retail-price'],
      unitPrice: '[data-testid="pt-unit-price"]',
    },
  ],
};
