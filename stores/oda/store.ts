import type { Adapter } from '../types.ts';

export const oda: Adapter = {
  id: 'oda',
  name: 'Oda',
  country: 'NO',
  matches: ['https://oda.com/no/*'],
};
