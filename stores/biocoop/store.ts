import type { Adapter } from '../types.ts';

export const biocoop: Adapter = {
  id: 'biocoop',
  name: 'Biocoop',
  country: 'FR',
  matches: ['https://www.biocoop.fr/*'],
};
