// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { majorOf, parsePrice } from '../../matching/price.ts';
import { parseQuantity } from '../../matching/quantity.ts';
import { readPage } from '../../page/read.ts';
import type { RawProduct } from '../../page/types.ts';
import { completeStore } from '../../stores/complete.ts';
import { demo } from '../../stores/demo/store.ts';
import type { Store } from '../../stores/types.ts';
import { pageOf } from './page-of.ts';
import { type Sample, samples } from './samples.ts';
import { storeOf } from './store-of.ts';

/** The demo shop is not in a shipped registry. */
const shopOf = (sample: Sample, url: URL, page: Document): Store | undefined =>
  sample.store === demo.id ? completeStore(demo) : storeOf(url, page);

describe.each(samples)('$store/$slug', (sample) => {
  const page = pageOf(sample);
  const url = new URL(sample.expected.url);
  const store = shopOf(sample, url, page);
  const reading = readPage(page, url, store);

  test('is the kind of page a person sees', () => {
    expect(reading.kind).toBe(sample.expected.kind);
  });

  test('is read as a person reads it', () => {
    const wanted = sample.expected.items;
    const read = sample.expected.origin === 'drawer' ? (reading.drawer ?? []) : reading.products;
    expect(read.filter(({ rule }) => rule !== 'adapter')).toEqual([]);
    expect(read.map((product, at) => asWanted(product, wanted[at] ?? {}, store))).toEqual(wanted);
  });
});

/** The fields a sample speaks of, numbers where it has numbers. A field it leaves out is not its subject. */
function asWanted(product: RawProduct, wanted: object, store: Store | undefined): Record<string, unknown> {
  const major = (text: string | undefined) => {
    const price = text === undefined ? null : parsePrice(text, { currency: store?.currency });
    return price && majorOf(price);
  };
  const seen: Record<string, unknown> = {
    ...product,
    price: major(product.price),
    linePrice: major(product.linePrice),
    quantity: parseQuantity(product.quantity).quantity,
  };
  return Object.fromEntries(['title', ...Object.keys(wanted)].map((key) => [key, seen[key]]));
}
