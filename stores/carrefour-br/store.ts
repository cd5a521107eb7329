import type { Adapter } from '../types.ts';

export const carrefourBr: Adapter = {
  id: 'carrefour-br',
  name: 'Carrefour',
  country: 'BR',
  matches: ['https://mercado.carrefour.com.br/*'],
  seen: '2025-11',
  evidence: 'page',
  search: '/busca/{q}',
  pages: [
    {
      kind: 'listing',
      item: '[data-testid="search-product-card"]', // 2025-11
      title: 'h2',
      price: 'h2 + div span:not([class*="line-through"])',
    },
  ],
};
