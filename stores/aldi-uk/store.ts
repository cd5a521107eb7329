import type { Adapter } from '../types.ts';

export const aldiUk: Adapter = {
  id: 'aldi-uk',
  name: 'ALDI',
  country: 'GB',
  matches: ['https://www.aldi.co.uk/*'],
};
