import type { Adapter } from '../types.ts';

/** Right to left. A tile's link leads nowhere, a script opens a dialog. */
export const shufersal: Adapter = {
  id: 'shufersal',
  name: 'שופרסל',
  country: 'IL',
  matches: ['https://www.shufersal.co.il/online/*'],
  optional: true,
  seen: '2022',
  evidence: 'code',
  search: '/online/he/search?text={q}',
  pages: [
    {
      kind: 'listing',
      item: '.miglog-prod:has(> .tile)', // 2022
      title: '.description',
      // Size and brand share a line.
      size: '.labelsListContainer .brand-name > span',
      brand: '.labelsListContainer .brand-name > span + span',
      price: '.price .number',
      // Every tile has a field with a 1 in it: what would be added, not what is in the cart.
      quantity: [],
    },
  ],
};
