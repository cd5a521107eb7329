import type { Adapter } from '../types.ts';

/** SAP Hybris. Prices are sent hidden; the shop shows them when it knows where one shops. */
export const shoprite: Adapter = {
  id: 'shoprite',
  name: 'Shoprite',
  country: 'ZA',
  matches: ['https://www.shoprite.co.za/*'],
  optional: true,
  seen: '2025-09',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '.item-product', // 2025-09
      title: '.item-product__name',
      price: '.special-price .now',
    },
  ],
};
