import type { Adapter } from '../types.ts';

/** Loblaw's banners share one shop. */
export const loblaws: Adapter = {
  id: 'loblaws',
  name: 'Loblaws',
  country: 'CA',
  matches: ['https://www.loblaws.ca/*', 'https://www.realcanadiansuperstore.ca/*', 'https://www.nofrills.ca/*'],
  alike: [
    'https://www.zehrs.ca/*',
    'https://www.fortinos.ca/*',
    'https://www.yourindependentgrocer.ca/*',
    'https://www.maxi.ca/*',
    'https://www.provigo.ca/*',
  ],
  sites: {
    'realcanadiansuperstore.ca': { name: 'Real Canadian Superstore' },
    'nofrills.ca': { name: 'No Frills' },
    'zehrs.ca': { name: 'Zehrs' },
    'fortinos.ca': { name: 'Fortinos' },
    'yourindependentgrocer.ca': { name: 'Your Independent Grocer' },
    'maxi.ca': { name: 'Maxi', lang: 'fr' },
    'provigo.ca': { name: 'Provigo', lang: 'fr' },
  },
  seen: '2026',
  evidence: 'code',
  search: '/search?search-bar={q}',
  pages: [
    {
      kind: 'listing',
      item: 'div:has(> a [data-testid="product-title"])', // 2026
      title: '[data-testid="product-title"]',
      brand: '[data-testid="product-brand"]',
      price: ['[data-testid="sale-price"]', '[data-testid="regular-price"]'],
      // "454 g, $0.66/100g"
      size: '[data-testid="product-package-size"]',
    },
  ],
};
