import type { Adapter } from '../types.ts';

export const kRuoka: Adapter = {
  id: 'k-ruoka',
  name: 'K-Ruoka',
  country: 'FI',
  matches: ['https://www.k-ruoka.fi/*'],
};
