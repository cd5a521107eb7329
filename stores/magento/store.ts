import type { Adapter } from '../types.ts';

/** Luma, the default theme; the page classes are the system's own. */
export const magento: Adapter = {
  id: 'magento',
  name: 'Magento shop',
  country: '*',
  fingerprint: 'script[type="text/x-magento-init"], .product-item .product-item-link, #shopping-cart-table',
  seen: '2025',
  evidence: 'theme',
  search: '/catalogsearch/result/?q={q}',
  cartUrl: '/checkout/cart/',
  pages: [
    {
      kind: 'cart',
      present: '#shopping-cart-table, .cart.item .item-info',
      item: '.cart.item .item-info', // 2015
      title: '.product-item-name',
      size: '.item-options dd',
      price: '.col.price .price',
      quantity: 'input.qty',
      linePrice: '.col.subtotal .price',
    },
    {
      kind: 'listing',
      item: 'body:not(.catalog-product-view) li.product-item', // 2015
      title: '.product-item-link',
      price: ['.special-price .price', '.price-box .price'],
    },
  ],
};
