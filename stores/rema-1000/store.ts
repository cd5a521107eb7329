import type { Adapter } from '../types.ts';

export const rema1000: Adapter = {
  id: 'rema-1000',
  name: 'REMA 1000',
  country: 'DK',
  matches: ['https://shop.rema1000.dk/*'],
};
