import type { Adapter } from '../types.ts';

export const iceland: Adapter = {
  id: 'iceland',
  name: 'Iceland',
  country: 'GB',
  matches: ['https://www.iceland.co.uk/*'],
};
