import type { Adapter } from '../types.ts';

export const albertCz: Adapter = {
  id: 'albert-cz',
  name: 'Albert',
  country: 'CZ',
  matches: ['https://www.albert.cz/*'],
};
