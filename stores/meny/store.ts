import type { Adapter } from '../types.ts';

export const meny: Adapter = {
  id: 'meny',
  name: 'MENY',
  country: 'NO',
  matches: ['https://meny.no/*'],
};
