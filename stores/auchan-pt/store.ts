import type { Adapter } from '../types.ts';

export const auchanPt: Adapter = {
  id: 'auchan-pt',
  name: 'Auchan',
  country: 'PT',
  matches: ['https://www.auchan.pt/*'],
};
