import type { Adapter } from '../types.ts';

/** Lists arrive after the page, products carry JSON-LD with prices like "50.700₫": structured data is enough. */
export const bachHoaXanh: Adapter = {
  id: 'bach-hoa-xanh',
  name: 'Bách hoá XANH',
  country: 'VN',
  matches: ['https://www.bachhoaxanh.com/*'],
  seen: '2025-06',
  evidence: 'page',
};
