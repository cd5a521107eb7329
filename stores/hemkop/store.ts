import type { Adapter } from '../types.ts';

export const hemkop: Adapter = {
  id: 'hemkop',
  name: 'Hemköp',
  country: 'SE',
  matches: ['https://www.hemkop.se/*'],
};
