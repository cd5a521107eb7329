import type { Adapter } from '../types.ts';

export const bigbasket: Adapter = {
  id: 'bigbasket',
  name: 'BigBasket',
  country: 'IN',
  matches: ['https://www.bigbasket.com/*'],
};
