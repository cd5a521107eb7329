import type { Adapter } from '../types.ts';

export const kosik: Adapter = {
  id: 'kosik',
  name: 'Košík',
  country: 'CZ',
  matches: ['https://www.kosik.cz/*'],
};
