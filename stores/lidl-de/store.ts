import type { Adapter } from '../types.ts';

export const lidlDe: Adapter = {
  id: 'lidl-de',
  name: 'Lidl',
  country: 'DE',
  matches: ['https://www.lidl.de/*'],
};
