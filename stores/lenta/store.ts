import type { Adapter } from '../types.ts';

/** Of the tiles only the name is known, in a title: the card shows it in pieces. Products carry microdata. */
export const lenta: Adapter = {
  id: 'lenta',
  name: 'Лента',
  country: 'RU',
  matches: ['https://lenta.com/*'],
  seen: '2025-09',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '[automation-id="product-card"]', // 2025-09
      title: { of: '[automation-id="product-card-image-btn"]', attribute: 'title' },
    },
  ],
};
