import type { Adapter } from '../types.ts';

/** The classic theme (1.7, 8) and Hummingbird (9). */
export const prestashop: Adapter = {
  id: 'prestashop',
  name: 'PrestaShop shop',
  country: '*',
  fingerprint: '.js-product-miniature, .product-line-grid, body#product #main .product-container',
  seen: '2025',
  evidence: 'theme',
  pages: [
    {
      kind: 'cart',
      present: 'body#cart, .cart-overview',
      item: '.product-line-grid', // 2017
      title: ['.product-line-title', '.product-line-info a.label'], // 2024, 2017
      price: '.current-price .price',
      unitPrice: '.unit-price-cart',
      quantity: ['input.js-cart-line-product-quantity', '.gift-quantity'],
      linePrice: ['.product-line-price strong', '.product-line-grid-right .product-price strong'],
    },
    {
      kind: 'listing',
      item: 'body:not(#product) .js-product-miniature', // 2017
      // The classic theme cuts names at 30 signs; the picture's text keeps more of them.
      title: ['.product-miniature__title', '.product-title'],
      price: ['.product-miniature__price', '.product-price-and-shipping .price'],
    },
  ],
};
