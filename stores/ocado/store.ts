import type { Adapter } from '../types.ts';

/** Ocado Smart Platform: one shop front for grocers of many countries. Marks are data-test, one word of them per field. */
export const ocado: Adapter = {
  id: 'ocado',
  name: 'Ocado',
  country: 'GB',
  matches: [
    'https://www.ocado.com/*',
    'https://groceries.morrisons.com/*',
    'https://www.compraonline.bonpreuesclat.cat/*',
    'https://www.compraonline.alcampo.es/*',
    'https://voila.ca/*',
  ],
  alike: ['https://handlaprivatkund.ica.se/*', 'https://courses.monoprix.fr/*', 'https://zakupy.auchan.pl/*'],
  sites: {
    'groceries.morrisons.com': { name: 'Morrisons' },
    'compraonline.bonpreuesclat.cat': { name: 'Bonpreu Esclat', lang: 'ca', country: 'ES' },
    'compraonline.alcampo.es': { name: 'Alcampo', country: 'ES' },
    'voila.ca': { name: 'Voilà', country: 'CA' },
    'handlaprivatkund.ica.se': { name: 'ICA', country: 'SE' },
    'courses.monoprix.fr': { name: 'Monoprix', country: 'FR' },
    'zakupy.auchan.pl': { name: 'Auchan Polska', country: 'PL' },
  },
  fingerprint: '[data-test^="fop-wrapper"]',
  seen: '2026',
  evidence: 'code',
  search: '/search?q={q}',
  pages: [
    {
      kind: 'cart',
      when: /^\/basket/,
      item: '.product-card-container', // 2026-06
      skip: '[data-test^="carousel"]',
      title: '[data-test="fop-title"]',
      size: '[data-test="fop-size"] span',
      quantity: '[data-test="quantity-in-basket"]',
      linePrice: '[data-test="fop-price"]', // of all packs together
    },
    {
      kind: 'listing',
      item: '[data-test^="fop-wrapper"]', // 2023; since 2024 the id stands behind a colon
      title: '[data-test="fop-title"]',
      size: '[data-test="fop-size"] span',
      price: '[data-test="fop-price"]',
      unitPrice: '[data-test="fop-price-per-unit"]',
    },
  ],
};
