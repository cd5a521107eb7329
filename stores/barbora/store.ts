import type { Adapter } from '../types.ts';

export const barbora: Adapter = {
  id: 'barbora',
  name: 'Barbora',
  country: 'LT',
  matches: ['https://barbora.lt/*', 'https://barbora.lv/*', 'https://barbora.ee/*'],
  sites: {
    'barbora.lv': { country: 'LV' },
    'barbora.ee': { country: 'EE' },
  },
};
