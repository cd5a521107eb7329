import type { Adapter } from '../types.ts';

/** Angular. Saved pages were ACME's; the cart of the first three was read in somebody's code, so the family is no more than that. */
export const albertsons: Adapter = {
  id: 'albertsons',
  name: 'Albertsons',
  country: 'US',
  matches: [
    'https://www.safeway.com/*',
    'https://www.albertsons.com/*',
    'https://www.vons.com/*',
    'https://www.acmemarkets.com/*',
  ],
  alike: [
    'https://www.jewelosco.com/*',
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
  seen: '2026-06',
  evidence: 'code',
  search: '/shop/search-results.html?q={q}',
  cartUrl: '/erums/cart',
  pages: [
    {
      kind: 'cart',
      present: 'app-cart-item',
      item: 'app-cart-item', // 2026-06
      title: 'a.product-name',
      linePrice: 'b.main-netAmount',
      quantity: ['.stepper-qty-round', '.stepper-amount > span'],
    },
    {
      kind: 'listing',
      when: /^(?!.*\/product-details\.)/,
      item: '[data-qa="prd-itm"]', // 2026-06
      // A long name is cut in the middle; its tooltip has it whole.
      title: ['.pc__tooltip__title', '[data-qa="prd-itm-pttl"]'],
      size: '[data-qa="prd-itm-sqty"]',
      price: '[data-qa="prd-itm-prc"] > [aria-hidden="true"]',
      unitPrice: '[data-qa="prd-itm-pprc-qty"] > [aria-hidden="true"]',
    },
  ],
};
