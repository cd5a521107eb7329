import type { Adapter } from '../types.ts';

export const aldiAu: Adapter = {
  id: 'aldi-au',
  name: 'ALDI',
  country: 'AU',
  matches: ['https://www.aldi.com.au/*'],
};
