import type { Adapter } from '../types.ts';

/** SAP Hybris. A price is whole numbers, a comma, and the rest in an element of its own. */
export const carrefoursa: Adapter = {
  id: 'carrefoursa',
  name: 'CarrefourSA',
  country: 'TR',
  matches: ['https://www.carrefoursa.com/*'],
  optional: true,
  seen: '2025',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: '.product-card', // 2025
      title: '.item-name',
      price: ['.js-variant-discounted-price', '.item-price'],
    },
  ],
};
