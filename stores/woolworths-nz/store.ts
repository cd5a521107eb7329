import type { Adapter } from '../types.ts';

/** Countdown until 2023. The price is a heading too. */
export const woolworthsNz: Adapter = {
  id: 'woolworths-nz',
  name: 'Woolworths NZ',
  country: 'NZ',
  matches: ['https://www.woolworths.co.nz/*'],
  seen: '2026-03',
  evidence: 'page',
  search: '/shop/searchproducts?search={q}',
  pages: [
    {
      kind: 'listing',
      item: '.product-entry', // 2026-03
      title: 'h3[id$="-title"]',
      price: 'h3[id$="-price"]',
      unitPrice: '.cupPrice',
    },
  ],
};
