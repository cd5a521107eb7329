import type { Adapter } from '../types.ts';

export const eroski: Adapter = {
  id: 'eroski',
  name: 'Eroski',
  country: 'ES',
  matches: ['https://supermercado.eroski.es/*'],
};
