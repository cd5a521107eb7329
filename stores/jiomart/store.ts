import type { Adapter } from '../types.ts';

/** The whole tile is a link. The price of today is told from the old one by a line through. */
export const jiomart: Adapter = {
  id: 'jiomart',
  name: 'JioMart',
  country: 'IN',
  matches: ['https://www.jiomart.com/*'],
  optional: true,
  seen: '2025-05',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: '.plp-card-wrapper', // 2025-05
      title: '.plp-card-details-name',
      price: '.plp-card-details-price > span:not(.line-through)',
    },
  ],
};
