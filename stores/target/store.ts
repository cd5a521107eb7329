import type { Adapter } from '../types.ts';

export const target: Adapter = {
  id: 'target',
  name: 'Target',
  country: 'US',
  // Whole host: the app moves between departments without a load.
  matches: ['https://www.target.com/*'],
  seen: '2026-03',
  evidence: 'page',
  search: '/s?searchTerm={q}',
  cartUrl: '/cart',
  pages: [
    {
      kind: 'listing',
      item: '[data-test="@web/site-top-of-funnel/ProductCardWrapper"]', // 2026-03; half of them are skeletons at first
      title: '[data-test="@web/ProductCard/title"]',
      price: '[data-test="current-price"]',
    },
  ],
};
