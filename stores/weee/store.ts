import type { Adapter } from '../types.ts';

export const weee: Adapter = {
  id: 'weee',
  name: 'Weee!',
  country: 'US',
  matches: ['https://www.sayweee.com/*'],
};
