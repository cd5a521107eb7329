import type { Adapter } from '../types.ts';

/** TYPO3; the whole tile is the link. */
export const aldiAu: Adapter = {
  id: 'aldi-au',
  name: 'ALDI',
  country: 'AU',
  matches: ['https://www.aldi.com.au/*'],
  seen: '2023-05',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: '.tx-aldi-products a.box--wrapper', // 2023-05
      title: '.box--description--header',
      size: '.box--amount',
      // Dollars and cents apart; below a dollar "89", "" and "c".
      price: '.box--price',
      unitPrice: '.box--baseprice',
    },
  ],
};
