import type { Adapter } from '../types.ts';

export const esselunga: Adapter = {
  id: 'esselunga',
  name: 'Esselunga',
  country: 'IT',
  matches: ['https://spesaonline.esselunga.it/*'],
};
