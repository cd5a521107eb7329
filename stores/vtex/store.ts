import type { Adapter } from '../types.ts';

/** VTEX IO: each class carries the app's major version. Its checkout is another program and was not read. */
export const vtex: Adapter = {
  id: 'vtex',
  name: 'VTEX shop',
  lang: 'es',
  country: '*',
  fingerprint: '[class*="vtex-product-summary-"], [class*="vtex-store-components-"]',
  seen: '2025',
  evidence: 'code',
  search: '/{q}?_q={q}&map=ft',
  pages: [
    {
      kind: 'listing',
      item: 'section[class*="vtex-product-summary-"][class*="-container"]', // 2025
      title: '[class*="vtex-product-summary-"][class*="-productBrand"]',
      price: [
        '[class*="vtex-product-price-"][class*="-sellingPriceValue"]',
        '[class*="vtex-product-price-"][class*="-sellingPrice"]',
      ],
    },
  ],
};
