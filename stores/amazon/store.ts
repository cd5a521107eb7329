import type { Adapter } from '../types.ts';

const SHOPS = {
  'amazon.com': 'US',
  'amazon.ca': 'CA',
  'amazon.co.uk': 'GB',
  'amazon.de': 'DE',
  'amazon.fr': 'FR',
  'amazon.it': 'IT',
  'amazon.es': 'ES',
  'amazon.nl': 'NL',
  'amazon.in': 'IN',
  'amazon.co.jp': 'JP',
  'amazon.com.au': 'AU',
  'amazon.se': 'SE',
  'amazon.pl': 'PL',
} as const;

const SEEN = ['amazon.com', 'amazon.nl', 'amazon.in'];

/** Search, products, grocery aisles and the cart: not the rest of a shop that sells everything. Each is a page of its own load. */
const PATHS = ['/s?*', '/s/*', '/dp/*', '/*/dp/*', '/gp/product/*', '/alm/*', '/fmc/*', '/gp/cart/*', '/cart*'];

/** The same in every country. */
const ADDRESSES = { search: '/s?k={q}', cartUrl: '/gp/cart/view.html' };

const patterns = (host: string) => PATHS.map((path) => `https://www.${host}${path}`);

export const amazon: Adapter = {
  id: 'amazon',
  name: 'Amazon',
  country: 'US',
  matches: SEEN.flatMap(patterns),
  alike: Object.keys(SHOPS)
    .filter((host) => !SEEN.includes(host))
    .flatMap(patterns),
  sites: Object.fromEntries(Object.entries(SHOPS).map(([host, country]) => [host, { country, ...ADDRESSES }])),
  seen: '2026-01',
  evidence: 'page',
  ...ADDRESSES,
  pages: [
    {
      kind: 'cart',
      when: /^\/(gp\/)?cart/,
      // Saved for later is another list of the same rows; removed rows keep their name.
      item: '.sc-list-item[data-asin]:not([data-itemtype="saved"]):not([data-removed="1"])', // 2026-01
      title: ['.a-truncate-full', '.sc-product-title'],
      price: ['.sc-product-price', '.a-price .a-offscreen'],
      quantity: ['input[name="quantityBox"]', 'select[name="quantity"]', '.qs-widget-dropdown-flex-wrapper button'],
    },
    {
      kind: 'listing',
      item: '[data-component-type="s-search-result"][data-asin]', // 2025-05
      // The aria-label of an ad starts with "Sponsored Ad - "; the text does not.
      title: 'h2',
      price: '.a-price:not([data-a-strike]) .a-offscreen',
    },
  ],
};
