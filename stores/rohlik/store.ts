import type { Adapter } from '../types.ts';

/** Rohlík group: one shop in five countries. The cart drawer was never seen. */
export const rohlik: Adapter = {
  id: 'rohlik',
  name: 'Rohlík',
  country: 'CZ',
  matches: ['https://www.rohlik.cz/*', 'https://www.knuspr.de/*'],
  alike: ['https://www.gurkerl.at/*', 'https://www.kifli.hu/*', 'https://www.sezamo.ro/*'],
  sites: {
    'knuspr.de': { name: 'Knuspr', country: 'DE', search: '/suche?q={q}' },
    'gurkerl.at': { name: 'Gurkerl', country: 'AT', search: '/suche?q={q}' },
    'kifli.hu': { name: 'Kifli', country: 'HU', search: '/kereses?q={q}' },
    'sezamo.ro': { name: 'Sezamo', country: 'RO', search: '/cautare?q={q}' },
  },
  seen: '2026',
  evidence: 'code',
  search: '/hledat?q={q}',
  pages: [
    {
      kind: 'listing',
      // The id follows the dash; inner parts of a card start with the same word and a dash of their own.
      item: [
        'article[data-test^="productCard-"], div[data-test^="productCard-"]:has([data-test="productCard-body-name"])',
        '.productCard__wrapper', // 2023
      ],
      title: ['[data-test="productCard-body-name"]', '.productCard__title'], // 2026, 2023
      size: ['[data-test="productCard-footer-amount"]', '.quantity'],
      price: ['[data-test="productCard-body-price"]', '[data-test="current-price"]'],
      unitPrice: ['[data-test="productCard-footer-unitPrice"]', '.priceOffer'],
    },
  ],
};
