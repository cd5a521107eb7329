import type { Adapter } from '../types.ts';

export const sparAt: Adapter = {
  id: 'spar-at',
  name: 'Spar',
  country: 'AT',
  matches: ['https://www.spar.at/*', 'https://www.interspar.at/shop/*'],
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: 'article.product-tile', // 2026
      title: '.product-tile__name2',
      brand: '.product-tile__name1',
      size: '.product-tile__name3',
      price: '.product-price__price',
      unitPrice: '[data-tosca="product-price-comparison-price"]',
    },
  ],
};
