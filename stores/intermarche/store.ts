import type { Adapter } from '../types.ts';

export const intermarche: Adapter = {
  id: 'intermarche',
  name: 'Intermarché',
  country: 'FR',
  matches: ['https://www.intermarche.com/*'],
  seen: '2026',
  evidence: 'code',
  search: '/recherche/{q}',
  pages: [
    {
      kind: 'listing',
      item: ['[data-testid="product-layout"]', '.stime-product-card-course'], // 2026, 2024
      title: '.stime-product--details__title',
      brand: '.stime-product--details__summary p',
      price: ['.product--price', '.stime-product--footer__prices'],
    },
  ],
};
