import type { Adapter } from '../types.ts';

export const consum: Adapter = {
  id: 'consum',
  name: 'Consum',
  country: 'ES',
  matches: ['https://tienda.consum.es/*'],
};
