import type { Adapter } from '../types.ts';

export const billa: Adapter = {
  id: 'billa',
  name: 'BILLA',
  country: 'AT',
  matches: ['https://shop.billa.at/*'],
};
