import type { Adapter } from '../types.ts';

export const carrefourRo: Adapter = {
  id: 'carrefour-ro',
  name: 'Carrefour',
  country: 'RO',
  matches: ['https://carrefour.ro/*'],
};
