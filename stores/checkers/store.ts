import type { Adapter } from '../types.ts';

export const checkers: Adapter = {
  id: 'checkers',
  name: 'Checkers',
  country: 'ZA',
  matches: ['https://www.checkers.co.za/*'],
};
