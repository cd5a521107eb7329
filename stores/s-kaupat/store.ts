import type { Adapter } from '../types.ts';

export const sKaupat: Adapter = {
  id: 's-kaupat',
  name: 'S-kaupat',
  country: 'FI',
  matches: ['https://www.s-kaupat.fi/*'],
};
