import type { Adapter } from '../types.ts';

export const willys: Adapter = {
  id: 'willys',
  name: 'Willys',
  country: 'SE',
  matches: ['https://www.willys.se/*'],
};
