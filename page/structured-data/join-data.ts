import { pathOf } from '../generic/link-path.ts';
import type { ItemProduct, StructuredData } from '../structured-data.ts';
import type { RawProduct } from '../types.ts';
import type { DataProduct } from './json-ld.ts';

/** Gives a tile what the machine-readable data of the same product knows and the tile does not show. */

export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const FILLED = ['price', 'brand', 'size'] as const;

function fill(product: RawProduct, data: DataProduct): void {
  for (const key of FILLED) {
    const value = data[key];
    if (product[key] === undefined && value !== undefined) product[key] = value;
  }
}

/** An item's element and the card may be one, or a few steps apart either way. */
const STEPS = 6;

function around<T>(start: Element, known: ReadonlyMap<Element, T>): T | undefined {
  let at: Element | null = start;
  for (let step = 0; at !== null && step < STEPS; step++, at = at.parentElement) {
    const found = known.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function joinItems(products: readonly RawProduct[], items: readonly ItemProduct[]): void {
  const cards = new Map(products.map((product) => [product.element, product]));
  const known = new Map(items.map((item) => [item.element, item]));
  for (const item of items) {
    const product = around(item.element, cards);
    if (product !== undefined) fill(product, item);
  }
  for (const product of products) {
    const item = around(product.element, known);
    if (item !== undefined && lettersOf(item.name) === lettersOf(product.title)) fill(product, item);
  }
}

function joinNames(products: readonly RawProduct[], known: readonly DataProduct[]): void {
  const byName = new Map(known.map((each) => [lettersOf(each.name), each]));
  const byPath = new Map(known.flatMap((each) => (each.url === undefined ? [] : [[pathOf(each.url), each] as const])));
  for (const product of products) {
    const match =
      byName.get(lettersOf(product.title)) ?? (product.url === undefined ? undefined : byPath.get(pathOf(product.url)));
    if (match !== undefined) fill(product, match);
  }
}

export function* joinData(
  products: readonly RawProduct[],
  data: StructuredData,
  isProductPage: boolean,
): Generator<void, void> {
  const [main] = products;
  if (main === undefined) return;
  const [own] = data.main;
  if (isProductPage && own !== undefined) fill(main, own);
  if (data.items.length > 0) joinItems(products, data.items);
  yield;
  const known = [...data.listed, ...data.main];
  if (known.length > 0) joinNames(products, known);
  if (data.breadcrumbs.length > 0)
    for (const product of isProductPage ? [main] : products) product.breadcrumbs ??= data.breadcrumbs;
}
