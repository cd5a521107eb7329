import type { Adapter } from '../types.ts';

export const conad: Adapter = {
  id: 'conad',
  name: 'Conad',
  country: 'IT',
  matches: ['https://spesaonline.conad.it/*'],
};
