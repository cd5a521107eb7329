import type { Adapter } from '../types.ts';

/** Ids repeat in every tile. */
export const migrosTr: Adapter = {
  id: 'migros-tr',
  name: 'Migros',
  country: 'TR',
  matches: ['https://www.migros.com.tr/*'],
  seen: '2025-03',
  evidence: 'page',
  search: '/arama?q={q}',
  cartUrl: '/sepetim',
  pages: [
    {
      kind: 'listing',
      item: 'sm-list-page-item mat-card', // 2025-03
      title: '#product-name',
      // The member price stands in .money-discount.
      price: 'fe-product-price .price',
      badgeAt: '#product-image',
    },
  ],
};
