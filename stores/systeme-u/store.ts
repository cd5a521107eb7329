import type { Adapter } from '../types.ts';

export const systemeU: Adapter = {
  id: 'systeme-u',
  name: 'Courses U',
  country: 'FR',
  matches: ['https://www.coursesu.com/*'],
};
