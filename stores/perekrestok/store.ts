import type { Adapter } from '../types.ts';

export const perekrestok: Adapter = {
  id: 'perekrestok',
  name: 'Перекрёсток',
  country: 'RU',
  matches: ['https://www.perekrestok.ru/*'],
  seen: '2025-09',
  evidence: 'page',
  search: '/cat/search?search={q}',
  pages: [
    {
      kind: 'listing',
      item: '.product-card', // 2025-09
      title: '.product-card__title',
      size: '.product-card__size',
      price: '.price-new',
    },
  ],
};
