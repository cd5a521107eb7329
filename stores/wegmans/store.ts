import type { Adapter } from '../types.ts';

/** A tile is a button: there is no link in it. */
export const wegmans: Adapter = {
  id: 'wegmans',
  name: 'Wegmans',
  country: 'US',
  matches: ['https://shop.wegmans.com/*', 'https://www.wegmans.com/shop/*'],
  seen: '2025-11',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '.component--product-tile', // 2025-11
      title: 'h3',
      price: '.global--card-price > span:not([class])',
      // "15 lb. ($1.47/lb.)": size and unit price in one.
      size: '.price-per-unit',
    },
  ],
};
