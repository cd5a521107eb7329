import type { Adapter } from '../types.ts';

export const mathem: Adapter = {
  id: 'mathem',
  name: 'Mathem',
  country: 'SE',
  matches: ['https://www.mathem.se/*'],
};
