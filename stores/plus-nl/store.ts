import type { Adapter } from '../types.ts';

export const plusNl: Adapter = {
  id: 'plus-nl',
  name: 'PLUS',
  country: 'NL',
  matches: ['https://www.plus.nl/*'],
};
