import { ownTitles } from '../lib/own-titles.ts';

/** A known shop whose pages nobody described, so that the generic reader does the work. */
export const SHELF_URL = 'https://barbora.lt/products/all';

/** Tiles as a framework writes them, with real-looking names of our own. */
export function tiles(from: number, count: number): string {
  const titles = ownTitles();
  return Array.from({ length: count }, (_, i) => {
    const title = escapeHtml(titles[(from + i) % titles.length]?.title ?? '');
    const price = (1 + ((from + i) % 900) / 100).toFixed(2);
    return `<li class="tile"><div class="photo" style="position:relative"><img alt="" width="120" height="90"></div><h3><a href="/p/${from + i}">${title}</a></h3><span class="size">250 g</span><div class="buy"><span class="price">€${price}</span><button aria-label="Add to cart">+</button></div></li>`;
  }).join('');
}

export const shelfPage = (count: number): string =>
  `<!doctype html><html lang="en"><title>Shelf</title><style>#shelf{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:16px;padding:0;list-style:none}.buy{display:flex}</style><body><h1>All products</h1><ul id="shelf">${tiles(0, count)}</ul></body></html>`;

/** The same shelf in a shop whose tiles the registry describes. */
export const KNOWN_URL = 'https://www.tesco.com/groceries/en-GB/shop/all';
export const knownShelf = (count: number): string =>
  shelfPage(count)
    .replaceAll('class="tile"', 'data-auto="product-tile"')
    .replaceAll('<h3>', '<h3 data-auto="product-tile--title">')
    .replaceAll('class="price"', 'class="styled__price__text"');

export const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>About us</title><body><h1>About us</h1><p>We are a family shop.</p></body></html>';

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
