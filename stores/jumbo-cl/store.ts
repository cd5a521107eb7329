import type { Adapter } from '../types.ts';

export const jumboCl: Adapter = {
  id: 'jumbo-cl',
  name: 'Jumbo',
  country: 'CL',
  matches: ['https://www.jumbo.cl/*'],
};
