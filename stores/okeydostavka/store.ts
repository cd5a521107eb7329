import type { Adapter } from '../types.ts';

/** WebSphere Commerce: ids end in a number of the widget, classes last. */
export const okeydostavka: Adapter = {
  id: 'okeydostavka',
  name: 'О’КЕЙ',
  country: 'RU',
  matches: ['https://www.okeydostavka.ru/*'],
  optional: true,
  seen: '2025-06',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      // A product's address has no mark, and pages of products have carousels.
      item: '.productListingWidget .product.ok-theme', // 2025-06
      title: '.product-name',
      size: '.product-weight',
      // The old price is an element of its own, empty where there is none.
      price: '.product-price .price',
      // Every tile has a field with a 1 in it: what would be added, not what is in the cart.
      quantity: [],
    },
  ],
};
