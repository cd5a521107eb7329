import type { Adapter } from '../types.ts';

export const bilkatogo: Adapter = {
  id: 'bilkatogo',
  name: 'BilkaToGo',
  country: 'DK',
  matches: ['https://www.bilkatogo.dk/*'],
};
