import type { Adapter } from '../types.ts';

export const publix: Adapter = {
  id: 'publix',
  name: 'Publix',
  country: 'US',
  matches: ['https://www.publix.com/*'],
};
