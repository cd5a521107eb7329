import type { Adapter } from '../types.ts';

/** Only the product's article has been read in somebody's code. */
export const kosik: Adapter = {
  id: 'kosik',
  name: 'Košík',
  country: 'CZ',
  matches: ['https://www.kosik.cz/*'],
  seen: '2024',
  evidence: 'code',
};
