import type { Adapter } from '../types.ts';

export const metroCa: Adapter = {
  id: 'metro-ca',
  name: 'Metro',
  lang: 'fr',
  country: 'CA',
  matches: ['https://www.metro.ca/*'],
};
