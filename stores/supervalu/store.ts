import type { Adapter } from '../types.ts';

export const supervalu: Adapter = {
  id: 'supervalu',
  name: 'SuperValu',
  country: 'IE',
  matches: ['https://shop.supervalu.ie/*'],
};
