import { type DataProduct, isRecord, parseLeniently, textIn, textOf } from './json-ld.ts';

/**
 * The state single-page shops ship with the page (`__NEXT_DATA__`, `application/json`, `__INITIAL_STATE__ = {…}`):
 * objects with a product's name and a price, a size or a code. Parsed as JSON, never run.
 */

/** Parsing cannot be sliced: 300,000 characters take about 3 ms. */
const LONGEST_BLOB = 300_000;
const MOST_BLOBS = 4;
const MOST_OBJECTS = 20_000;
const MOST_PRODUCTS = 500;
const OBJECTS_BETWEEN_YIELDS = 500;

const ASSIGNED = /^[\s\S]{0,200}?__[A-Z_]*(?:STATE|DATA|PROPS)[A-Z_]*__\s*=\s*(?=\{)/;

const NAMES = ['name', 'productName', 'title', 'displayName', 'display_name', 'product_name', 'description'];
const SIZES = [
  'size',
  'packageSize',
  'packSize',
  'unitSize',
  'displaySize',
  'package_size',
  'netContent',
  'weight',
  'salesUnitSize',
  'unit_of_measurement',
];
const CODES = ['gtin', 'gtin13', 'ean', 'barcode', 'upc'];

const pick = (object: Record<string, unknown>, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const text = textOf(object[key]);
    if (text !== undefined && text.length < 200) return text;
  }
  return undefined;
};

function priceOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number' || typeof value === 'string')
    return /^\D{0,4}\d/.test(String(value)) ? textOf(value) : undefined;
  if (depth > 2 || !isRecord(value)) return undefined;
  for (const key of ['priceString', 'formatted', 'now', 'current', 'currentPrice', 'price', 'value', 'amount']) {
    const found = priceOf(value[key], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function productOf(object: Record<string, unknown>): DataProduct | undefined {
  const name = pick(object, NAMES);
  if (name === undefined || !/\p{L}{2}/u.test(name)) return undefined;
  const price = priceOf(object.price ?? object.pricing ?? object.prices ?? object.priceInfo ?? object.currentPrice);
  const size = pick(object, SIZES);
  if (price === undefined && size === undefined && pick(object, CODES) === undefined) return undefined;
  return { name, price, size, brand: textIn(object.brand, 'name') };
}

function blobsOf(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.scripts) {
    if (found.length >= MOST_BLOBS) break;
    if (script.src !== '') continue;
    const isJson = script.type === 'application/json' || script.id === '__NEXT_DATA__';
    if (!isJson && script.type !== '' && !/javascript|module/.test(script.type)) continue;
    const text = script.textContent ?? '';
    if (text.length < 40 || text.length > LONGEST_BLOB) continue;
    if (isJson) found.push(text);
    else {
      const start = ASSIGNED.exec(text);
      if (start !== null) found.push(text.slice(start[0].length).replace(/;\s*(?:\(function[\s\S]*)?$/, ''));
    }
  }
  return found;
}

export function* readState(document: Document): Generator<void, DataProduct[]> {
  const found: DataProduct[] = [];
  for (const blob of blobsOf(document)) {
    const queue: unknown[] = [parseLeniently(blob)];
    for (let i = 0; i < queue.length && i < MOST_OBJECTS && found.length < MOST_PRODUCTS; i++) {
      const value = queue[i];
      if (i % OBJECTS_BETWEEN_YIELDS === 0) yield;
      const product = isRecord(value) ? productOf(value) : undefined;
      if (product !== undefined) found.push(product);
      for (const child of Object.values(Object(value)))
        if (typeof child === 'object' && child !== null) queue.push(child);
    }
  }
  return found;
}
