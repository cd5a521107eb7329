import type { Adapter } from '../types.ts';

export const carrefourIt: Adapter = {
  id: 'carrefour-it',
  name: 'Carrefour',
  country: 'IT',
  matches: ['https://www.carrefour.it/*'],
};
