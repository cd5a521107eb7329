import type { Adapter } from '../types.ts';

/** Angular; only the cart has been read in somebody's code, listings go to the generic reader. */
export const albertsons: Adapter = {
  id: 'albertsons',
  name: 'Albertsons',
  country: 'US',
  matches: ['https://www.safeway.com/*', 'https://www.albertsons.com/*', 'https://www.vons.com/*'],
  alike: [
    'https://www.jewelosco.com/*',
    'https://www.acmemarkets.com/*',
    'https://www.shaws.com/*',
    'https://www.starmarket.com/*',
    'https://www.randalls.com/*',
    'https://www.tomthumb.com/*',
    'https://www.pavilions.com/*',
  ],
  sites: {
    'safeway.com': { name: 'Safeway' },
    'vons.com': { name: 'Vons' },
    'jewelosco.com': { name: 'Jewel-Osco' },
    'acmemarkets.com': { name: 'ACME' },
    'shaws.com': { name: "Shaw's" },
    'starmarket.com': { name: 'Star Market' },
    'randalls.com': { name: 'Randalls' },
    'tomthumb.com': { name: 'Tom Thumb' },
    'pavilions.com': { name: 'Pavilions' },
  },
  seen: '2026',
  evidence: 'code',
  search: '/shop/search-results.html?q={q}',
  pages: [
    {
      kind: 'cart',
      present: 'app-cart-item',
      item: 'app-cart-item', // 2026
      title: 'a.product-name',
      linePrice: 'b.main-netAmount',
      quantity: ['.stepper-amount > span', '.stepper-qty-round'],
    },
  ],
};
