import type { Adapter } from '../types.ts';

export const mpreis: Adapter = {
  id: 'mpreis',
  name: 'MPREIS',
  country: 'AT',
  matches: ['https://www.mpreis.at/shop/*'],
  seen: '2026',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      item: 'a.c3-product', // 2026
      title: '.c3-product__name',
      brand: '.c3-product__producer',
      size: '.c3-product__weight-info-text',
      // Without a currency sign: "3,59".
      price: ['.c3-product__price-value', '.c3-product__price > [aria-hidden="true"]'],
    },
  ],
};
