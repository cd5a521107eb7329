import type { Adapter } from '../types.ts';

export const rewe: Adapter = {
  id: 'rewe',
  name: 'REWE',
  country: 'DE',
  matches: ['https://shop.rewe.de/*', 'https://www.rewe.de/shop/*'],
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: [
        '.search-service-rsTiles [data-tracking-type="product"], .lrms-productTile', // 2026
        '.search-service-product', // 2024
      ],
      title: ['.search-service-productTitle', '.LinesEllipsis', 'h3, h4'],
      price: ['.search-service-productOfferPrice', '.search-service-productPrice'],
      size: ['[id$="-grammage"]', '.search-service-productGrammage'],
    },
  ],
};
