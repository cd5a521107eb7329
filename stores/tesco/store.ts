import type { Store } from '../types.ts';

/** The shops that left the group still show the look of 2018. The trolley was seen empty only: the generic reader takes it. */
export const tesco: Store = {
  id: 'tesco',
  name: 'Tesco',
  lang: 'en',
  country: 'GB',
  currency: 'GBP',
  matches: ['https://www.tesco.com/groceries/*', 'https://ezakupy.tesco.pl/groceries/*'],
  alike: [
    'https://www.tesco.com/shop/*',
    'https://www.tesco.ie/groceries/*',
    'https://nakup.itesco.cz/groceries/*',
    'https://potravinydomov.itesco.sk/groceries/*',
    'https://bevasarlas.tesco.hu/groceries/*',
  ],
  sites: {
    'tesco.ie': { country: 'IE', currency: 'EUR', search: '/groceries/en-IE/search?query={q}' },
    'ezakupy.tesco.pl': { lang: 'pl', country: 'PL', currency: 'PLN', search: '/groceries/pl-PL/search?query={q}' },
    'nakup.itesco.cz': { lang: 'cs', country: 'CZ', currency: 'CZK', search: '/groceries/cs-CZ/search?query={q}' },
    'potravinydomov.itesco.sk': {
      lang: 'sk',
      country: 'SK',
      search: '/groceries/sk-SK/search?query={q}',
      currency: 'EUR',
    },
    'bevasarlas.tesco.hu': { lang: 'hu', country: 'HU', currency: 'HUF', search: '/groceries/hu-HU/search?query={q}' },
  },
  seen: '2025-02',
  evidence: 'page',
  search: '/groceries/en-GB/search?query={q}',
  pages: [
    {
      kind: 'product',
      when: /\/products\//,
      item: 'main',
      // 2024-06, 2022-01, 2018-08
      title: ['[data-auto="pdp-product-title"]', '.product-details-tile__title', 'h1.product-title'],
      price: ['[data-auto="pdp-buy-box"] [class*="price__text"]', '.price-per-sellable-unit > div'],
      unitPrice: ['[data-auto="pdp-buy-box"] [class*="price__subtext"]', '.price-per-quantity-weight'],
    },
    {
      kind: 'listing',
      // 2025-02, 2018-08
      item: ['[data-auto="product-tile"]', 'li.product-list--list-item'],
      title: ['[data-auto="product-tile--title"]', '.product-tile--title'],
      price: ['[class*="price__text"]', '.price-per-sellable-unit > div'],
      unitPrice: ['[class*="price__subtext"]', '.price-per-quantity-weight'],
    },
  ],
};
