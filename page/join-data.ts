import type { DataProduct } from './json-ld.ts';
import type { StructuredData } from './structured-data.ts';
import type { RawProduct } from './types.ts';

/** Gives a tile what the machine-readable data of the same product knows and the tile does not show. */

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');

const FILLED = ['price', 'brand', 'size', 'gtin', 'sku'] as const;

function fill(product: RawProduct, data: DataProduct): void {
  for (const key of FILLED) {
    const value = data[key];
    if (product[key] === undefined && value !== undefined) product[key] = value;
  }
}

export function joinData(products: readonly RawProduct[], data: StructuredData, isProductPage: boolean): void {
  const [main] = products;
  if (isProductPage && main !== undefined) {
    const [own] = data.main;
    if (own !== undefined) fill(main, own);
    if (data.breadcrumbs.length > 0 && main.breadcrumbs === undefined) main.breadcrumbs = data.breadcrumbs;
  }
  const known = [...data.listed, ...data.main];
  if (known.length > 0) {
    const byName = new Map(known.map((each) => [fold(each.name), each]));
    const byPath = new Map(
      known.flatMap((each) => (each.url === undefined ? [] : [[pathOf(each.url), each] as const])),
    );
    for (const product of products) {
      const match =
        byName.get(fold(product.title)) ?? (product.url === undefined ? undefined : byPath.get(pathOf(product.url)));
      if (match !== undefined) fill(product, match);
    }
  }
  if (!isProductPage && data.breadcrumbs.length > 0)
    for (const product of products) product.breadcrumbs ??= data.breadcrumbs;
}
