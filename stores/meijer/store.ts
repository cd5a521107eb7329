import type { Adapter } from '../types.ts';

export const meijer: Adapter = {
  id: 'meijer',
  name: 'Meijer',
  country: 'US',
  matches: ['https://www.meijer.com/*'],
};
