import type { Adapter } from '../types.ts';

/** Rohlík group: one shop in seven countries. The cart drawer was never seen. */
export const rohlik: Adapter = {
  id: 'rohlik',
  name: 'Rohlík',
  country: 'CZ',
  matches: ['https://www.rohlik.cz/*', 'https://www.knuspr.de/*'],
  alike: [
    'https://www.gurkerl.at/*',
    'https://www.kifli.hu/*',
    'https://www.sezamo.ro/*',
    'https://www.sezamo.it/*',
    'https://www.sezamo.es/*',
  ],
  sites: {
    'knuspr.de': { name: 'Knuspr', country: 'DE' },
    'gurkerl.at': { name: 'Gurkerl', country: 'AT' },
    'kifli.hu': { name: 'Kifli', country: 'HU' },
    'sezamo.ro': { name: 'Sezamo', country: 'RO' },
    'sezamo.it': { name: 'Sezamo', country: 'IT' },
    'sezamo.es': { name: 'Sezamo', country: 'ES' },
  },
  seen: '2026',
  evidence: 'code',
  search: '/hledat?q={q}',
  pages: [
    {
      kind: 'listing',
      // The id follows the dash; inner parts of a card start with the same word and a dash of their own.
      item: 'article[data-test^="productCard-"], div[data-test^="productCard-"]:has([data-test="productCard-body-name"])',
      title: '[data-test="productCard-body-name"]', // 2026
      size: '[data-test="productCard-footer-amount"]',
      price: '[data-test="productCard-body-price"]',
      unitPrice: '[data-test="productCard-footer-unitPrice"]',
    },
  ],
};
