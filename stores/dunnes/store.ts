import type { Adapter } from '../types.ts';

export const dunnes: Adapter = {
  id: 'dunnes',
  name: 'Dunnes Stores',
  country: 'IE',
  matches: ['https://www.dunnesstoresgrocery.com/*'],
};
