/** Product of our own shelf: a name, what stands beside it, and a colour for its picture. */
export interface ShelfProduct {
  title: string;
  size: string;
  color?: string;
}

const product = (title: string, size = '250 g', color?: string): ShelfProduct => ({
  title,
  size,
  ...(color && { color }),
});

/** One for every state of a badge; then two without K2. */
export const PRODUCTS = {
  trace: product('Semi-skimmed milk', '1 l', '#dfe9f2'),
  low: product('Hollins Free-range eggs, large', '10 pcs', '#f3dfc4'),
  medium: product('Oudmolen Gouda 48+, wedge', '300 g', '#f4d28a'),
  high: product('Kitano natto, small bean, 40 g × 3', '120 g', '#e3c5a8'),
  range: product('Hollins chicken thighs, skin on', '650 g', '#f0cdbd'),
  oneForm: product('Bellacosta Ricotta', '250 g', '#eef0ea'),
  atMost: product('Bellacosta Mascarpone', '250 g', '#f2eddc'),
  notMeasured: product('Halkira Feta', '200 g', '#e8eef0'),
  supplement: product('Calder K2 MK-7 45 µg, 60 capsules', '60 pcs', '#dce7f5'),
  seeLabel: product('Calder vitamin K2 capsules', '90 pcs', '#dce7f5'),
  unchecked: product('Dromaius Emu oil', '100 ml', '#f5ebc4'),
  excluded: product('Polderhof Edam, red wax', '350 g', '#e9b3a6'),
  noK2: product('Cottage loaf, sliced', '800 g', '#ecdcc2'),
  apples: product('Braeburn apples', '6 pcs', '#e6b9b0'),
} as const;

/** Pictures wide enough for each size of badge, and a list without any. */
const SHELVES = [
  { id: 'regular', pictureWidth: 200 },
  { id: 'compact', pictureWidth: 124 },
  { id: 'tiny', pictureWidth: 84 },
  { id: 'beside', pictureWidth: 0 },
] as const;

export type ShelfSize = (typeof SHELVES)[number]['id'];

const STYLE = `
  html { color-scheme: light dark; background: light-dark(#f3f5f5, #14181a); color: light-dark(#17201f, #e8eceb);
    font: 14px / 19px system-ui, sans-serif }
  body { margin: 20px }
  ul { display: flex; flex-wrap: wrap; gap: 12px; margin: 0 0 20px; padding: 0; list-style: none }
  li { box-sizing: border-box; padding: 10px; border-radius: 10px; background: light-dark(#fff, #1f2527) }
  img { display: block; border-radius: 6px; object-fit: cover; filter: brightness(light-dark(1, 0.55)) }
  h3 { margin: 8px 0 2px; font: inherit; font-weight: 600 }
  a { color: inherit; text-decoration: none }
  p { margin: 0; color: light-dark(#5c6a69, #9fabaa) }
  .buy { display: flex; justify-content: space-between; align-items: center; margin-top: 8px; color: inherit; font-weight: 700 }
  button { width: 30px; height: 28px; border: 0; border-radius: 7px; background: light-dark(#26313a, #4b5a63); color: #fff }
  .beside li { width: 340px }`;

const picture = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"><path fill="${color}" d="M0 0h8v5H0z"/></svg>`)}`;

function tileOf({ title, size, color = '#e0e6e6' }: ShelfProduct, index: number, width: number): string {
  const image = width
    ? `<img alt="" width="${width}" height="${Math.round(width * 0.66)}" src="${picture(color)}">`
    : '';
  const style = width ? `style="width:${width + 20}px"` : '';
  return `<li ${style} data-product-id="${index}">${image}<h3><a href="/p/${index}">${title}</a></h3>
    <p data-part="size">${size}</p>
    <div class="buy"><span data-part="price">€${(index % 100) + 2}.49</span><button type="button">+</button></div></li>`;
}

/** A page of the demo shop: one shelf for each size asked for. It is light or dark as the browser is. */
export function shelfPage(
  products: readonly ShelfProduct[],
  sizes: readonly ShelfSize[] = ['regular'],
  { direction = 'ltr', extraStyle = '' }: { direction?: 'ltr' | 'rtl'; extraStyle?: string } = {},
): string {
  const shelves = SHELVES.filter(({ id }) => sizes.includes(id)).map(
    ({ id, pictureWidth }, shelf) =>
      `<ul class="${id}">${products.map((one, i) => tileOf(one, 100 * shelf + i, pictureWidth)).join('')}</ul>`,
  );
  return `<!doctype html><html lang="en" dir="${direction}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>Shelf</title><style>${STYLE}${extraStyle}</style></head>
    <body><main>${shelves.join('')}</main></body></html>`;
}
