import type { Adapter, AdapterPage } from '../types.ts';

/** Class names are hashed at each build: marks and order only. */
export const instacartCards: AdapterPage = {
  kind: 'listing',
  item: [
    '[data-item-card="true"]', // 2026-09
    '[data-testid^="item_list_item_items_"]', // until 2026-09
    'div[role="group"]:has(> a[href*="/products/"])', // 2026-08
  ],
  title: ['h3', '[role="heading"]'],
  // A sibling below the name; with "2 sizes" beside it, one level deeper.
  size: [':is(h3, [role="heading"]) + div > div:first-child', ':is(h3, [role="heading"]) + div'],
  // "Current price: $10.20" for screen readers; the visible one is in three pieces.
  price: '.screen-reader-only',
};

/** Instacart's own site and the shops it runs under a chain's name. The cart drawer has been seen shut only. */
export const instacart: Adapter = {
  id: 'instacart',
  name: 'Instacart',
  country: 'US',
  matches: ['https://www.instacart.com/*', 'https://sameday.costco.com/*'],
  alike: [
    'https://www.instacart.ca/*',
    'https://sameday.costco.ca/*',
    'https://delivery.publix.com/*',
    'https://shop.sprouts.com/*',
    'https://shop.bristolfarms.com/*',
    'https://shop.harmonsgrocery.com/*',
    'https://www.cub.com/*',
  ],
  sites: {
    'instacart.ca': { country: 'CA' },
    'sameday.costco.com': { name: 'Costco Same-Day' },
    'sameday.costco.ca': { name: 'Costco Same-Day', country: 'CA' },
    'delivery.publix.com': { name: 'Publix' },
    'shop.sprouts.com': { name: 'Sprouts' },
    'shop.bristolfarms.com': { name: 'Bristol Farms' },
    'shop.harmonsgrocery.com': { name: 'Harmons' },
    'cub.com': { name: 'Cub' },
  },
  fingerprint: '[data-item-card-button]',
  seen: '2026-09',
  evidence: 'page',
  search: '/store/s?k={q}',
  pages: [instacartCards],
};
