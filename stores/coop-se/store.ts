import type { Adapter } from '../types.ts';

export const coopSe: Adapter = {
  id: 'coop-se',
  name: 'Coop',
  country: 'SE',
  matches: ['https://www.coop.se/handla/*'],
};
