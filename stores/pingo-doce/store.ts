import type { Adapter } from '../types.ts';

export const pingoDoce: Adapter = {
  id: 'pingo-doce',
  name: 'Pingo Doce',
  country: 'PT',
  matches: ['https://www.pingodoce.pt/*'],
};
