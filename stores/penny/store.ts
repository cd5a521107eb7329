import type { Adapter } from '../types.ts';

export const penny: Adapter = {
  id: 'penny',
  name: 'PENNY',
  country: 'DE',
  matches: ['https://www.penny.de/*'],
};
