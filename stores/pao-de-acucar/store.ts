import type { Adapter } from '../types.ts';

export const paoDeAcucar: Adapter = {
  id: 'pao-de-acucar',
  name: 'Pão de Açúcar',
  country: 'BR',
  matches: ['https://www.paodeacucar.com/*'],
};
