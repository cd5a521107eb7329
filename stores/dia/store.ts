import type { Adapter } from '../types.ts';

export const dia: Adapter = {
  id: 'dia',
  name: 'Dia',
  country: 'ES',
  matches: ['https://www.dia.es/*'],
};
