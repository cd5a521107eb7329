import type { Adapter } from '../types.ts';

export const kurly: Adapter = {
  id: 'kurly',
  name: 'Kurly',
  country: 'KR',
  matches: ['https://www.kurly.com/*'],
};
