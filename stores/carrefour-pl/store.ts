import type { Adapter } from '../types.ts';

export const carrefourPl: Adapter = {
  id: 'carrefour-pl',
  name: 'Carrefour',
  country: 'PL',
  matches: ['https://www.carrefour.pl/*'],
};
