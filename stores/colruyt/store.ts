import type { Adapter } from '../types.ts';

/** The shopping list is the cart: rows with a number field. Sub-totals are printed twice, small screens in their own element. */
export const colruyt: Adapter = {
  id: 'colruyt',
  name: 'Colruyt',
  country: 'BE',
  matches: ['https://www.colruyt.be/*'],
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'cart',
      present: '.ds-product-list-item-container input.ds-input--number',
      item: '.ds-product-list-item-container', // 2026
      title: '.ds-product-tag [role="heading"]',
      price: '.ds-product-price__price .sr-only',
      unitPrice: '.ds-product-price__unit-price',
      quantity: 'input.ds-input--number',
      linePrice: '.ds-product-total-price.is-p1__bold',
    },
  ],
};
