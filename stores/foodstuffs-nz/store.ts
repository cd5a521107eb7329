import type { Adapter } from '../types.ts';

/** The price is in a JSON attribute of the footer: {"productName": …, "PricePerItem": "4.29", …}. */
function pricePerItem(card: Element): string | undefined {
  const options = card.querySelector('[data-options]')?.getAttribute('data-options') ?? '';
  return /"PricePerItem"\s*:\s*"?([\d.]+)/.exec(options)?.[1];
}

/** PAK'nSAVE and New World, one shop front. */
export const foodstuffsNz: Adapter = {
  id: 'foodstuffs-nz',
  name: "PAK'nSAVE",
  country: 'NZ',
  matches: ['https://www.paknsave.co.nz/shop/*', 'https://www.newworld.co.nz/shop/*'],
  sites: { 'newworld.co.nz': { name: 'New World' } },
  seen: '2023',
  evidence: 'code',
  search: '/shop/search?q={q}',
  pages: [
    {
      kind: 'listing',
      item: '.fs-product-card', // 2023
      title: '.fs-product-card__description h3',
      size: '.fs-product-card__description p',
      price: pricePerItem,
    },
  ],
};
