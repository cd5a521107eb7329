import type { Adapter } from '../types.ts';

export const sklavenitis: Adapter = {
  id: 'sklavenitis',
  name: 'Σκλαβενίτης',
  country: 'GR',
  matches: ['https://www.sklavenitis.gr/*'],
  seen: '2026-03',
  evidence: 'page',
  search: '/apotelesmata-anazitisis/?Query={q}',
  pages: [
    {
      kind: 'listing',
      item: 'div.product[data-plugin-product]', // 2026-03
      title: 'h4',
      price: '.main-price .price',
      unitPrice: '.priceKil',
    },
  ],
};
