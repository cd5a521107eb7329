import type { Adapter } from '../types.ts';

export const carrefourBe: Adapter = {
  id: 'carrefour-be',
  name: 'Carrefour',
  country: 'BE',
  matches: ['https://www.carrefour.be/*'],
};
