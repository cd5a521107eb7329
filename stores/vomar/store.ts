import type { Adapter } from '../types.ts';

export const vomar: Adapter = {
  id: 'vomar',
  name: 'Vomar',
  country: 'NL',
  matches: ['https://www.vomar.nl/*'],
};
