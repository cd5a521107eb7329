import type { Adapter } from '../types.ts';

export const waitrose: Adapter = {
  id: 'waitrose',
  name: 'Waitrose',
  country: 'GB',
  matches: ['https://www.waitrose.com/ecom/*'],
  seen: '2025',
  evidence: 'code',
  search: '/ecom/shop/search?searchTerm={q}',
  pages: [
    {
      kind: 'listing',
      item: 'article[data-testid="product-pod"]', // 2025
      title: '[data-testid="product-pod-name"]',
      size: '[data-testid="product-size"]',
      price: '[data-test="product-pod-price"]',
      unitPrice: '[class*="pricePerUnit___"]', // the part before ___ is the source's own name
    },
  ],
};
