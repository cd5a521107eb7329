import type { Adapter } from '../types.ts';

export const edeka24: Adapter = {
  id: 'edeka24',
  name: 'EDEKA24',
  country: 'DE',
  matches: ['https://www.edeka24.de/*'],
};
