import type { Adapter } from '../types.ts';

export const rimi: Adapter = {
  id: 'rimi',
  name: 'Rimi',
  country: 'LV',
  matches: ['https://www.rimi.lv/e-veikals/*', 'https://www.rimi.lt/e-parduotuve/*', 'https://www.rimi.ee/epood/*'],
  sites: {
    'rimi.lt': { country: 'LT' },
    'rimi.ee': { country: 'EE' },
  },
};
