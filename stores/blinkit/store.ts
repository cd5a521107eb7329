import type { Adapter } from '../types.ts';

/** Utility classes only; the product's number is the tile's id. There is no link. */
export const blinkit: Adapter = {
  id: 'blinkit',
  name: 'Blinkit',
  country: 'IN',
  matches: ['https://blinkit.com/*'],
  seen: '2026-02',
  evidence: 'page',
  search: '/s/?q={q}',
  pages: [
    {
      kind: 'listing',
      item: 'div[role="button"][id]:not([id*="_"]):has(img)', // 2026-02
      title: '.tw-line-clamp-2',
      size: '.tw-line-clamp-1',
      // The old price has no class at all.
      price: '.tw-font-semibold:not([class*="clamp"])',
    },
  ],
};
