import type { Adapter } from '../types.ts';

/** The trolley was seen empty only: the generic reader takes it. */
export const tesco: Adapter = {
  id: 'tesco',
  name: 'Tesco',
  country: 'GB',
  matches: ['https://www.tesco.com/groceries/*', 'https://www.tesco.com/shop/*'],
  alike: [
    'https://www.tesco.ie/groceries/*',
    'https://nakup.itesco.cz/groceries/*',
    'https://potravinydomov.itesco.sk/groceries/*',
    'https://bevasarlas.tesco.hu/groceries/*',
  ],
  sites: {
    'tesco.ie': { country: 'IE', search: '/groceries/en-IE/search?query={q}', cartUrl: '/groceries/en-IE/trolley' },
    'nakup.itesco.cz': {
      country: 'CZ',
      search: '/groceries/cs-CZ/search?query={q}',
      cartUrl: '/groceries/cs-CZ/trolley',
    },
    'potravinydomov.itesco.sk': {
      country: 'SK',
      search: '/groceries/sk-SK/search?query={q}',
      cartUrl: '/groceries/sk-SK/trolley',
    },
    'bevasarlas.tesco.hu': {
      country: 'HU',
      search: '/groceries/hu-HU/search?query={q}',
      cartUrl: '/groceries/hu-HU/trolley',
    },
  },
  seen: '2025-02',
  evidence: 'page',
  search: '/groceries/en-GB/search?query={q}',
  cartUrl: '/groceries/en-GB/trolley',
  pages: [
    {
      kind: 'listing',
      item: '[data-auto="product-tile"]', // 2025-02
      title: '[data-auto="product-tile--title"]',
      price: '[class*="price__text"]',
      unitPrice: '[class*="price__subtext"]',
    },
  ],
};
