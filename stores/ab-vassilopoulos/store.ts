import type { Adapter } from '../types.ts';

/** Delhaize's shop front. Sign, euros and cents are three elements; the aria-label spells them out in words. */
export const abVassilopoulos: Adapter = {
  id: 'ab-vassilopoulos',
  name: 'ΑΒ Βασιλόπουλος',
  country: 'GR',
  matches: ['https://www.ab.gr/*'],
  alike: ['https://www.delhaize.be/*', 'https://www.mega-image.ro/*', 'https://www.maxi.rs/*'],
  sites: {
    'delhaize.be': { name: 'Delhaize', country: 'BE' },
    'mega-image.ro': { name: 'Mega Image', country: 'RO' },
    'maxi.rs': { name: 'Maxi', country: 'RS' },
  },
  seen: '2026-03',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid="product-block"]', // 2026-03
      title: '[data-testid="product-block-name-link"]',
      brand: '[data-testid="product-brand"]',
      size: '[data-testid="product-block-supplementary-price"]',
      price: '[data-testid="product-block-price"]',
    },
  ],
};
