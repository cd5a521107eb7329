import type { Adapter } from '../types.ts';

/** Cornerstone, the theme others start from. */
export const bigcommerce: Adapter = {
  id: 'bigcommerce',
  name: 'BigCommerce shop',
  country: '*',
  fingerprint: 'article.card .card-figure, [data-cart-content], .productView',
  seen: '2025',
  evidence: 'theme',
  search: '/search.php?search_query={q}',
  cartUrl: '/cart.php',
  pages: [
    {
      kind: 'cart',
      present: '[data-cart-content]',
      item: '[data-cart-content] .cart-item', // 2015
      title: '.cart-item-name',
      brand: '.cart-item-brand',
      size: '.cart-item-options dd',
      price: 'span.cart-item-value',
      quantity: ['input.cart-item-qty-input', 'input[name^="qty-"]'],
      linePrice: 'strong.cart-item-value',
    },
    {
      kind: 'listing',
      item: 'body:not(:has(.productView)) article.card', // 2015
      title: '.card-title',
      brand: '[data-test-info-type="brandName"]',
      price: '.price--withTax, .price--withoutTax',
    },
  ],
};
