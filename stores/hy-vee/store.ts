import type { Adapter } from '../types.ts';

export const hyVee: Adapter = {
  id: 'hy-vee',
  name: 'Hy-Vee',
  country: 'US',
  matches: ['https://www.hy-vee.com/aisles-online/*'],
};
