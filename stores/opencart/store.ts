import type { Adapter } from '../types.ts';

const price = ['.price-new', '.price'];

/** OpenCart's default theme; Bazaar in Greece is one of its shops. */
export const opencart: Adapter = {
  id: 'opencart',
  name: 'OpenCart shop',
  country: '*',
  fingerprint: '.product-thumb a[href], #checkout-cart, #shopping-cart tbody',
  seen: '2026-03',
  evidence: 'theme',
  search: '/index.php?route=product/search&search={q}',
  cartUrl: '/index.php?route=checkout/cart',
  pages: [
    {
      kind: 'cart',
      present: '#checkout-cart, #shopping-cart',
      // Vouchers sit among the rows with a field that is disabled.
      item: [
        '#checkout-cart tbody tr:has(input[name^="quantity"]:not([disabled]))', // 3 and 4
        '#shopping-cart tbody tr:has(input[name^="quantity"]:not([disabled]))',
      ],
      title: 'td:nth-child(2) a',
      quantity: 'input[name^="quantity"]',
      price: 'td:nth-last-child(2)',
      linePrice: 'td:last-child',
    },
    {
      kind: 'listing',
      item: 'body:not(:has(#product)) .product-thumb', // 2026-03, unchanged since version 2
      title: 'h4 a',
      price: ['.price_wrapper', ...price],
    },
  ],
};
