import type { Adapter } from '../types.ts';

export const frisco: Adapter = {
  id: 'frisco',
  name: 'Frisco',
  country: 'PL',
  matches: ['https://www.frisco.pl/*'],
};
