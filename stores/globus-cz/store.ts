import type { Adapter } from '../types.ts';

export const globusCz: Adapter = {
  id: 'globus-cz',
  name: 'Globus',
  country: 'CZ',
  matches: ['https://www.globus.cz/*'],
};
