/** Bundled beside entry.ts for pages that nobody marked up for us: products as the reader finds them. */
import { readPage } from '../../page/read.ts';
import type { RawProduct } from '../../page/types.ts';

function readProducts(url: string): RawProduct[] {
  const { products, others, drawer = [] } = readPage(document, new URL(url));
  return [...products, ...others, ...drawer];
}

declare global {
  interface Window {
    readProducts: typeof readProducts;
  }
}
window.readProducts = readProducts;
