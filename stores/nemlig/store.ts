import type { Adapter } from '../types.ts';

export const nemlig: Adapter = {
  id: 'nemlig',
  name: 'nemlig.com',
  country: 'DK',
  matches: ['https://www.nemlig.com/*'],
};
