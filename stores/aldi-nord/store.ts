import type { Adapter } from '../types.ts';

/** A brochure: offers, no cart. */
export const aldiNord: Adapter = {
  id: 'aldi-nord',
  name: 'ALDI Nord',
  country: 'DE',
  matches: ['https://www.aldi-nord.de/*'],
  seen: '2023-04',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '.mod-article-tile[data-article]', // 2023-04
      title: '.mod-article-tile__title',
      brand: '.mod-article-tile__brand',
      price: '.price__wrapper',
      size: '.price__unit',
      unitPrice: '.price__base',
    },
  ],
};
