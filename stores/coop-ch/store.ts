import type { Adapter } from '../types.ts';

export const coopCh: Adapter = {
  id: 'coop-ch',
  name: 'Coop',
  country: 'CH',
  matches: ['https://www.coop.ch/*'],
};
