import type { Adapter } from '../types.ts';

/** Groceries are in the warehouse shop; same-day delivery is Instacart's. The cart was never seen. */
export const costco: Adapter = {
  id: 'costco',
  name: 'Costco',
  country: 'US',
  matches: [
    'https://www.costco.com/s?*',
    'https://www.costco.com/CatalogSearch*',
    'https://www.costco.com/grocery*',
    'https://www.costco.com/*grocery*.html',
    'https://www.costco.com/*food*.html',
    'https://www.costco.com/*.product.*',
    'https://www.costco.com/CheckoutCartView*',
  ],
  seen: '2026-02',
  evidence: 'page',
  search: '/s?keyword={q}',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid^="ProductTile_"]:not([id])', // 2025-11
      title: '[data-testid^="Text_ProductTile"]',
      price: '[data-testid^="Text_Price_"]',
    },
  ],
};
