import { instacartCards } from '../instacart/store.ts';
import type { Adapter } from '../types.ts';

/** On Instacart's software since 2025; its own look before. */
export const aldiUs: Adapter = {
  id: 'aldi-us',
  name: 'ALDI',
  country: 'US',
  matches: ['https://www.aldi.us/*', 'https://new.aldi.us/*'],
  seen: '2025-11',
  evidence: 'page',
  search: '/results?q={q}',
  cartUrl: '/cart',
  pages: [
    instacartCards,
    {
      kind: 'listing',
      when: /^\/(?!product\/|cart\b)/, // aisles are under /products/
      item: '.product-tile', // 2023-06
      title: '.product-tile__name',
      brand: '.product-tile__brandname',
      size: '.product-tile__unit-of-measurement',
      price: '.product-tile__price',
    },
  ],
};
