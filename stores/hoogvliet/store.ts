import type { Adapter } from '../types.ts';

export const hoogvliet: Adapter = {
  id: 'hoogvliet',
  name: 'Hoogvliet',
  country: 'NL',
  matches: ['https://www.hoogvliet.com/*'],
};
