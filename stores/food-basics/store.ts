import { metroPages } from '../metro-ca/store.ts';
import type { Adapter } from '../types.ts';

/** Metro's discount shops; Quebec's are Super C. */
export const foodBasics: Adapter = {
  id: 'food-basics',
  name: 'Food Basics',
  country: 'CA',
  matches: ['https://www.foodbasics.ca/*'],
  alike: ['https://www.superc.ca/*'],
  sites: { 'superc.ca': { name: 'Super C', lang: 'fr' } },
  optional: true,
  seen: '2026-09',
  evidence: 'page',
  pages: metroPages,
};
