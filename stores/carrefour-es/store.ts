import type { Adapter } from '../types.ts';

export const carrefourEs: Adapter = {
  id: 'carrefour-es',
  name: 'Carrefour',
  country: 'ES',
  matches: ['https://www.carrefour.es/supermercado/*'],
};
