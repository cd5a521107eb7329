import type { Adapter } from '../types.ts';

export const wholeFoods: Adapter = {
  id: 'whole-foods',
  name: 'Whole Foods Market',
  country: 'US',
  matches: ['https://www.wholefoodsmarket.com/*'],
};
