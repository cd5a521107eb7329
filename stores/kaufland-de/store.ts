import type { Adapter } from '../types.ts';

export const kauflandDe: Adapter = {
  id: 'kaufland-de',
  name: 'Kaufland',
  country: 'DE',
  matches: ['https://filiale.kaufland.de/*'],
};
