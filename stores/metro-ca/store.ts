import type { Adapter, AdapterPage } from '../types.ts';

/** Shared with Food Basics: one firm, one shop. The cart was never seen. */
export const metroPages: readonly AdapterPage[] = [
  {
    kind: 'listing',
    item: '.default-product-tile', // 2026-09
    title: '.head__title',
    brand: '.head__brand',
    size: '.head__unit-details',
    // Of several at once ("3 / $8.97") it keeps the price of one; the regular price before it is by the kilogram.
    price: { of: '[data-main-price]', attribute: 'data-main-price' },
    unitPrice: '.pricing__secondary-price',
  },
];

export const metroCa: Adapter = {
  id: 'metro-ca',
  name: 'Metro',
  lang: 'fr',
  country: 'CA',
  matches: ['https://www.metro.ca/*'],
  seen: '2026-09',
  evidence: 'page',
  pages: metroPages,
};
