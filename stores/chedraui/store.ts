import type { Adapter } from '../types.ts';

export const chedraui: Adapter = {
  id: 'chedraui',
  name: 'Chedraui',
  country: 'MX',
  matches: ['https://www.chedraui.com.mx/*'],
};
