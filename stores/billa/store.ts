import type { Adapter } from '../types.ts';

/** Added after the list of the first release was closed: asked for, not taken. */
export const billa: Adapter = {
  id: 'billa',
  name: 'BILLA',
  country: 'AT',
  matches: ['https://shop.billa.at/*'],
  optional: true,
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: '[data-test="product-tile"]', // 2026
      title: '[data-test="product-title"]',
      size: '.ws-product-information',
      price: '.ws-product-price-type__value',
    },
  ],
};
