import type { Adapter } from '../types.ts';

/** Since 2023 a tile keeps everything in an open shadow root; fields are looked for inside it. */
export const woolworthsAu: Adapter = {
  id: 'woolworths-au',
  name: 'Woolworths',
  country: 'AU',
  matches: ['https://www.woolworths.com.au/shop/*'],
  seen: '2026',
  evidence: 'page',
  search: '/shop/search/products?searchTerm={q}',
  pages: [
    {
      kind: 'listing',
      item: ['wc-product-tile', 'shared-product-tile'], // 2023, 2022
      title: ['.product-title-container .title a', '.shelfProductTile-descriptionLink'],
      price: ['.product-tile-price .primary', '.shelfProductTile-price .price'],
      unitPrice: ['.price-per-cup', '.shelfProductTile-cupPrice'],
    },
  ],
};
