import type { Adapter } from '../types.ts';

export const netto: Adapter = {
  id: 'netto',
  name: 'Netto Marken-Discount',
  country: 'DE',
  matches: ['https://www.netto-online.de/*'],
};
