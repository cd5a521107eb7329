import type { Adapter } from '../types.ts';

export const vkusvill: Adapter = {
  id: 'vkusvill',
  name: 'ВкусВилл',
  country: 'RU',
  matches: ['https://vkusvill.ru/*'],
};
