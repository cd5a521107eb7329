import type { Adapter } from '../types.ts';

export const chronodrive: Adapter = {
  id: 'chronodrive',
  name: 'Chronodrive',
  country: 'FR',
  matches: ['https://www.chronodrive.com/*'],
};
