import type { Adapter } from '../types.ts';

export const continente: Adapter = {
  id: 'continente',
  name: 'Continente',
  country: 'PT',
  matches: ['https://www.continente.pt/*'],
};
