import { opencart } from '../opencart/store.ts';
import type { Adapter } from '../types.ts';

/** OpenCart with a theme of its own. */
export const bazaarGr: Adapter = {
  id: 'bazaar-gr',
  name: 'Bazaar',
  country: 'GR',
  matches: ['https://www.bazaar-online.gr/*'],
  seen: '2026-03',
  evidence: 'page',
  search: '/index.php?route=product/search&search={q}',
  pages: opencart.pages,
};
