import type { Adapter } from '../types.ts';

/** Offers carry no price of their own but a deal in a tag. */
export const jumbo: Adapter = {
  id: 'jumbo',
  name: 'Jumbo',
  country: 'NL',
  matches: ['https://www.jumbo.com/*'],
  seen: '2025-03',
  evidence: 'page',
  search: '/producten/?searchType=keyword&searchTerms={q}',
  pages: [
    {
      kind: 'listing',
      item: ['[data-testid="product-card"]', '[data-testid="promotion-card"]'], // 2020, 2025-03
      title: ['.title-link', 'h3'],
      // "1 voor 1.79" is a price, "2 voor 5.00" a deal the price parser knows.
      price: { of: '.jum-price-format, .lower', match: '^(?:1 voor )?(.+)' },
    },
  ],
};
