import type { Adapter } from '../types.ts';

/** One shop in three countries: the cart was seen in Latvia, the list in Estonia and, as a carousel, under that cart. */
export const rimi: Adapter = {
  id: 'rimi',
  name: 'Rimi',
  country: 'LV',
  matches: ['https://www.rimi.lv/e-veikals/*', 'https://www.rimi.ee/epood/*'],
  alike: ['https://www.rimi.lt/e-parduotuve/*'],
  sites: {
    'rimi.lt': { country: 'LT' },
    'rimi.ee': { country: 'EE' },
  },
  seen: '2024-11',
  evidence: 'page',
  pages: [
    {
      kind: 'cart',
      // The side cart of a list was seen empty; its rows may be the same.
      when: /\/cart(\/|\?|$)/,
      item: '.cart-card', // 2021
      title: '.cart-card__name > a',
      unitPrice: '.price-per',
      // "0.08kg" where the line is sold by weight.
      quantity: ['.counter__input', '.counter__number'], // 2024-11 on tiles, 2021
      linePrice: '.cart-card__price',
    },
    {
      kind: 'listing',
      item: '.js-product-container.card', // 2024-11
      title: '.card__name',
      price: '.card__price',
      unitPrice: '.card__price-per',
      // Every tile has a 1 in it; shown, as in the cart, when a pack is there.
      quantity: ['.counter.-visible .counter__input', '.counter.-visible .counter__number'],
    },
  ],
};
