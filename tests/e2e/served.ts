export { serve } from '../../scripts/lib/serve.ts';

/** A list as many shops draw it: no data besides what is seen. */
export const listOf = (names: readonly string[]): string => `<ul class="grid">${names.map(tileOf).join('')}</ul>`;

const tileOf = (name: string, i: number): string =>
  `<li class="tile"><a href="/p/${i}"><img alt="" width="160" height="120" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h3>${name}</h3></a><p>250 g</p><p class="price">£${i + 2}.50</p><button>Add to basket</button></li>`;

export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Corner Shop</title><style>.grid{display:grid;grid-template-columns:repeat(4,220px);gap:16px;list-style:none}.tile{min-height:260px;border:1px solid #ccc}</style></head><body><main><h1>Cheese</h1>${body}</main></body></html>`;

export const CHEESES = [
  'Old Mill Gouda',
  'Red Wax Edam',
  'Farm Brie',
  'Butternut Squash',
  'Blue Stilton',
  'Oat Biscuits',
];
export const CHEESES_WITH_K2 = ['Old Mill Gouda', 'Red Wax Edam', 'Farm Brie', 'Blue Stilton'];
