import type { Adapter } from '../types.ts';

export const dekamarkt: Adapter = {
  id: 'dekamarkt',
  name: 'DekaMarkt',
  country: 'NL',
  matches: ['https://www.dekamarkt.nl/*'],
};
