import type { Adapter } from '../types.ts';

/** The storefront reference architecture; many grocers' and chemists' shops still carry its class names. */
export const salesforceCommerce: Adapter = {
  id: 'salesforce-commerce',
  name: 'Salesforce Commerce shop',
  country: '*',
  fingerprint: '.page[data-action][data-querystring], .product-tile .pdp-link',
  seen: '2024',
  evidence: 'theme',
  pages: [
    {
      kind: 'cart',
      present: '.page[data-action="Cart-Show"], .cart-page',
      item: '.card.product-info', // 2018
      title: '.line-item-name',
      size: '.line-item-attributes',
      price: ['.unit-price .sales', '.line-item-unit-price .value'],
      quantity: '.quantity',
      linePrice: '.line-item-total-price-amount',
    },
    {
      kind: 'listing',
      item: '.page:not([data-action="Product-Show"]) .product-tile', // 2018
      title: '.pdp-link',
      price: '.price .sales',
    },
  ],
};
