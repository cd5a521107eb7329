import type { Adapter } from '../types.ts';

export const saveOnFoods: Adapter = {
  id: 'save-on-foods',
  name: 'Save-On-Foods',
  country: 'CA',
  matches: ['https://www.saveonfoods.com/*'],
};
