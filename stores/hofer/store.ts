import type { Adapter } from '../types.ts';

/** ALDI Süd's Austrian shop; the same page runs at its sisters. A brochure: no cart. */
export const hofer: Adapter = {
  id: 'hofer',
  name: 'Hofer',
  country: 'AT',
  matches: ['https://www.hofer.at/*', 'https://www.aldi.hu/*'],
  alike: ['https://www.hofer.si/*'],
  sites: {
    'aldi.hu': { name: 'ALDI', country: 'HU' },
    'hofer.si': { country: 'SI' },
  },
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: ['.plp_product', 'article.wrapper'], // 2026, 2024
      title: '.product-title',
      price: '.at-product-price_lbl',
      size: '.additional-product-info',
    },
  ],
};
