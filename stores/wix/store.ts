import type { Adapter } from '../types.ts';

export const wix: Adapter = {
  id: 'wix',
  name: 'Wix shop',
  country: '*',
  fingerprint:
    '[data-hook="product-item-root"], [data-hook="product-list-grid-item"], [data-hook="CartAppDataHook.root"]',
  seen: '2025',
  evidence: 'code',
  cartUrl: '/cart-page',
  pages: [
    {
      kind: 'cart',
      present: '[data-hook="CartItemsDataHook.item"]',
      item: '[data-hook="CartItemsDataHook.item"]', // 2022
      title: '[data-hook="CartItemDataHook.name"]',
      size: '[data-hook="CartItemDataHook.options"] li',
      price: '[data-hook="CartItemDataHook.price"]',
      quantity: '[data-hook="CartItemDataHook.quantity"] input',
      linePrice: '[data-hook="CartItemDataHook.totalPrice"]',
    },
    {
      kind: 'listing',
      item: '[data-hook="product-list-grid-item"], [data-hook="product-item-root"]', // 2025
      title: '[data-hook="product-item-name"], h3',
      price: '[data-hook="product-item-price-to-pay"]',
    },
  ],
};
