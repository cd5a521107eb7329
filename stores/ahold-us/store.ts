import type { Adapter } from '../types.ts';

export const aholdUs: Adapter = {
  id: 'ahold-us',
  name: 'Stop & Shop',
  country: 'US',
  matches: [
    'https://stopandshop.com/*',
    'https://giantfood.com/*',
    'https://giantfoodstores.com/*',
    'https://martinsfoods.com/*',
    'https://foodlion.com/*',
    'https://shop.foodlion.com/*',
  ],
  sites: {
    'giantfood.com': { name: 'Giant Food' },
    'giantfoodstores.com': { name: 'GIANT' },
    'martinsfoods.com': { name: "MARTIN'S" },
    'foodlion.com': { name: 'Food Lion' },
    'shop.foodlion.com': { name: 'Food Lion' },
  },
};
