import type { Adapter } from '../types.ts';

/** Salesforce Commerce with names of its own. */
export const continente: Adapter = {
  id: 'continente',
  name: 'Continente',
  country: 'PT',
  matches: ['https://www.continente.pt/*'],
  seen: '2023',
  evidence: 'code',
  search: '/pesquisa/?q={q}',
  pages: [
    {
      kind: 'listing',
      when: /^(?!.*\/(produto|checkout|carrinho)\/)/,
      item: '.product-tile', // 2023
      title: '.pwc-tile--description',
      brand: '.pwc-tile--brand',
      size: '.pwc-tile--quantity',
      // Loose goods: by the kilogram, and the price of one piece is the second.
      price: '.pwc-tile--price-primary .ct-price-formatted',
      unitPrice: '.pwc-tile--price-secondary',
    },
  ],
};
