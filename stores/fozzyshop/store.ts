import type { Adapter } from '../types.ts';

/** PrestaShop with a theme of its own. Tiles were seen without what wraps them: the words of each have an element, the picture stands before. */
export const fozzyshop: Adapter = {
  id: 'fozzyshop',
  name: 'Fozzy',
  country: 'UA',
  matches: ['https://fozzyshop.ua/*'],
  optional: true,
  seen: '2024',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: 'body:not(#product) .product-description:has(.product-title)', // 2024
      title: '.product-title',
      brand: '.product-brand',
      // Beside it the price from three packs on.
      price: '.retail-price .product-price',
      // Every tile has a hidden field with a 1 in it.
      quantity: [],
    },
  ],
};
