import type { Adapter } from '../types.ts';

/** Kroger and its banners: one app under many names. Cart rows were never seen. */
export const kroger: Adapter = {
  id: 'kroger',
  name: 'Kroger',
  country: 'US',
  matches: ['https://www.kroger.com/*'],
  alike: [
    'https://www.fredmeyer.com/*',
    'https://www.ralphs.com/*',
    'https://www.kingsoopers.com/*',
    'https://www.smithsfoodanddrug.com/*',
    'https://www.frysfood.com/*',
    'https://www.qfc.com/*',
    'https://www.harristeeter.com/*',
    'https://www.picknsave.com/*',
    'https://www.marianos.com/*',
    'https://www.food4less.com/*',
    'https://www.dillons.com/*',
    'https://www.citymarket.com/*',
    'https://www.metromarket.net/*',
  ],
  sites: {
    'fredmeyer.com': { name: 'Fred Meyer' },
    'ralphs.com': { name: 'Ralphs' },
    'kingsoopers.com': { name: 'King Soopers' },
    'smithsfoodanddrug.com': { name: "Smith's" },
    'frysfood.com': { name: "Fry's" },
    'qfc.com': { name: 'QFC' },
    'harristeeter.com': { name: 'Harris Teeter' },
    'picknsave.com': { name: "Pick 'n Save" },
    'marianos.com': { name: "Mariano's" },
    'food4less.com': { name: 'Food 4 Less' },
    'dillons.com': { name: 'Dillons' },
    'citymarket.com': { name: 'City Market' },
    'metromarket.net': { name: 'Metro Market' },
  },
  seen: '2025-11',
  evidence: 'page',
  search: '/search?query={q}',
  cartUrl: '/cart',
  pages: [
    {
      kind: 'listing',
      item: '.ProductCard',
      title: '[data-testid="cart-page-item-description"]', // 2025-11
      // The price is cut into dollars and cents; the whole stands in <data value>.
      price: { of: 'data.kds-Price', attribute: 'value' },
      // Two elements share the mark: the unit price under the price, then the size under the name.
      size: 'a + div > [data-testid="product-item-sizing"]',
      unitPrice: 'data + [data-testid="product-item-sizing"], div + [data-testid="product-item-sizing"]',
    },
  ],
};
