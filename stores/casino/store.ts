import type { Adapter } from '../types.ts';

export const casino: Adapter = {
  id: 'casino',
  name: 'Casino',
  country: 'FR',
  matches: ['https://www.mescoursescasino.fr/*'],
};
