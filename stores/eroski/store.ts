import type { Adapter } from '../types.ts';

/** The price of a kilo stands before the price to pay; by the cut it is the price of the least weight. */
export const eroski: Adapter = {
  id: 'eroski',
  name: 'Eroski',
  country: 'ES',
  matches: ['https://supermercado.eroski.es/*'],
  seen: '2023',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '.product-item-lineal', // 2023
      title: '.product-title a',
      price: '.price-offer-now',
      unitPrice: '.quantity-price',
    },
  ],
};
