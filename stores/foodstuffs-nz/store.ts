import type { Adapter } from '../types.ts';

/** PAK'nSAVE and New World, one shop front. */
export const foodstuffsNz: Adapter = {
  id: 'foodstuffs-nz',
  name: "PAK'nSAVE",
  country: 'NZ',
  matches: ['https://www.paknsave.co.nz/shop/*', 'https://www.newworld.co.nz/shop/*'],
  sites: { 'newworld.co.nz': { name: 'New World' } },
  seen: '2023',
  evidence: 'code',
  search: '/shop/search?q={q}',
  pages: [
    {
      kind: 'listing',
      item: '.fs-product-card', // 2023
      title: '.fs-product-card__description h3',
      size: '.fs-product-card__description p',
      // {"productName": …, "PricePerItem": "4.29", …}
      price: { of: '[data-options]', attribute: 'data-options', match: '"PricePerItem"\\s*:\\s*"?([\\d.]+)' },
    },
  ],
};
