import type { Adapter } from '../types.ts';

export const asda: Adapter = {
  id: 'asda',
  name: 'Asda',
  country: 'GB',
  matches: ['https://groceries.asda.com/*', 'https://www.asda.com/groceries/*'],
  seen: '2025',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: '.co-item', // 2024-03
      title: '.co-product__title',
      size: '.co-product__volume',
      price: '.co-product__price',
    },
  ],
};
