import type { Adapter } from '../types.ts';

export const aldiNl: Adapter = {
  id: 'aldi-nl',
  name: 'ALDI',
  country: 'NL',
  matches: ['https://www.aldi.nl/*'],
};
