import type { Adapter } from '../types.ts';
import { walmartPages } from '../walmart-us/store.ts';

export const walmartCa: Adapter = {
  id: 'walmart-ca',
  name: 'Walmart Canada',
  country: 'CA',
  matches: ['https://www.walmart.ca/*'],
  seen: '2025-11',
  evidence: 'page',
  search: '/en/search?q={q}',
  cartUrl: '/cart',
  pages: walmartPages,
};
