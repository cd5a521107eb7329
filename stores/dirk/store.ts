import type { Adapter } from '../types.ts';

export const dirk: Adapter = {
  id: 'dirk',
  name: 'Dirk',
  country: 'NL',
  matches: ['https://www.dirk.nl/*'],
};
