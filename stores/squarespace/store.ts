import type { Adapter } from '../types.ts';

/** Stores of 7.0 and 7.1. */
export const squarespace: Adapter = {
  id: 'squarespace',
  name: 'Squarespace shop',
  country: '*',
  fingerprint: '.ProductList-item, .product-list-item .product-list-item-title, .cart-row .cart-row-title',
  seen: '2025',
  evidence: 'code',
  cartUrl: '/cart',
  pages: [
    {
      kind: 'cart',
      when: /^\/cart\b/,
      item: '.cart-row', // 2025
      title: '.cart-row-title',
      size: '.cart-row-variant',
      quantity: '.cart-row-qty-input',
      linePrice: '.cart-row-price',
    },
    {
      kind: 'listing',
      item: '.product-list-item, .ProductList-item', // 2025, 2020
      title: '.product-list-item-title, .ProductList-title',
      price: '.product-list-item-price, .ProductList-price',
    },
  ],
};
