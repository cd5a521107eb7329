import type { Adapter } from '../types.ts';

/** Class names end in a hash; the words before it are the source's own. */
export const albertHeijn: Adapter = {
  id: 'albert-heijn',
  name: 'Albert Heijn',
  country: 'NL',
  matches: ['https://www.ah.nl/*'],
  alike: ['https://www.ah.be/*'],
  sites: { 'ah.be': { country: 'BE' } },
  seen: '2024',
  evidence: 'code',
  search: '/zoeken?query={q}',
  cartUrl: '/mijnlijst',
  pages: [
    {
      kind: 'listing',
      item: ['[data-testid="product-card"]', 'article[data-testhook="product-card"]'], // 2026, 2024
      title: ['[data-testid="product-title"]', '[data-testhook="product-title"]', '[class*="title_root"]'],
      price: [
        '[data-testid="price"]',
        '[data-testhook="price-amount"]:not([class*="_was"])',
        '[class*="price-amount_root"]:not([class*="_was"])',
      ],
      size: ['[data-testhook="product-unit-size"]', '[class*="price_unitSize"]'],
    },
  ],
};
