import type { Adapter } from '../types.ts';

/** Before a shop is chosen no tile has a price; what has no picture is a button with a dialog behind it. */
export const wholeFoods: Adapter = {
  id: 'whole-foods',
  name: 'Whole Foods Market',
  country: 'US',
  matches: ['https://www.wholefoodsmarket.com/*'],
  seen: '2021',
  evidence: 'page',
  search: '/search?text={q}',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid="product-tile"], [data-testid="product-mini-tile"]', // 2021
      title: ['[data-testid="product-tile-name"]', '[data-testid="mini-tile-name"]'],
      brand: ['[data-testid="product-tile-brand"]', '[data-testid="mini-tile-brand"]'],
    },
  ],
};
