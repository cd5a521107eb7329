import type { Adapter } from '../types.ts';

export const migrosCh: Adapter = {
  id: 'migros-ch',
  name: 'Migros',
  country: 'CH',
  matches: ['https://www.migros.ch/*'],
};
