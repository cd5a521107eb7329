import type { Adapter } from '../types.ts';

export const heb: Adapter = {
  id: 'heb',
  name: 'H-E-B',
  country: 'US',
  matches: ['https://www.heb.com/*'],
};
