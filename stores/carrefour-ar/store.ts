import type { Adapter } from '../types.ts';

export const carrefourAr: Adapter = {
  id: 'carrefour-ar',
  name: 'Carrefour',
  country: 'AR',
  matches: ['https://www.carrefour.com.ar/*'],
};
