import type { Adapter } from '../types.ts';

/** Styled components: the words before the two dashes last, and so do test ids. */
export const supervalu: Adapter = {
  id: 'supervalu',
  name: 'SuperValu',
  country: 'IE',
  matches: ['https://shop.supervalu.ie/*'],
  seen: '2022',
  evidence: 'code',
  pages: [
    {
      kind: 'listing',
      when: /^(?!.*\/(product|cart|checkout)\b)/,
      item: '[data-testid^="ProductCardWrapper"]', // 2022
      // Words for screen readers stand behind the name.
      title: { of: '[data-testid$="ProductNameTestId"]', line: 0 },
      brand: '[data-testid="ProductCardAQABrand"]',
      price: '[class*="ProductCardPrice--"]',
      unitPrice: '[class*="ProductCardPriceInfo--"]',
    },
  ],
};
