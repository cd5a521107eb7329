import type { Adapter } from '../types.ts';

/** Microdata on the tiles: the price is whole in a meta element. */
export const auchanFr: Adapter = {
  id: 'auchan-fr',
  name: 'Auchan',
  country: 'FR',
  matches: ['https://www.auchan.fr/*'],
  seen: '2026',
  evidence: 'code',
  search: '/recherche?text={q}',
  pages: [
    {
      kind: 'listing',
      item: 'article.product-thumbnail', // 2026
      title: '.product-thumbnail__description',
      brand: '[itemprop="brand"]',
      size: '.product-attribute',
      price: 'meta[itemprop="price"]',
    },
  ],
};
