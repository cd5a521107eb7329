// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read.ts';
import type { RawProduct } from '../../page/types.ts';
import { headOf, pageOf } from './load-page.ts';

const folder = join(import.meta.dirname, 'samples');
const namesIn = (kind: string): string[] =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5));
const read = (kind: string, name: string): string => readFileSync(join(folder, kind, name), 'utf8');

interface Item {
  title: string;
  /** Digits must agree: "5,90 €" and "5.90". */
  price?: string;
  linePrice?: string;
  size?: string;
  quantity?: string;
}

interface Expected {
  url: string;
  kind: string;
  items: Item[];
  drawer?: Item[];
  others?: number;
  origin?: string;
  partial?: true;
  /** More than the items may be read: the same product stands twice. */
  atLeast?: true;
}

const digits = (text: string | undefined): string => (text ?? '').replace(/\D/g, '');

/** What was read, cut down to what the sample states. */
function stated(products: readonly RawProduct[], items: readonly Item[]): Item[] {
  return items.map((item) => {
    const product = products.find((each) => each.title === item.title);
    if (product === undefined) return { title: `missing; read: ${products.map((each) => each.title).join(' | ')}` };
    return {
      title: product.title,
      ...(item.price === undefined ? {} : { price: digits(product.price) }),
      ...(item.linePrice === undefined ? {} : { linePrice: digits(product.linePrice) }),
      ...(item.size === undefined ? {} : { size: product.size ?? '' }),
      ...(item.quantity === undefined ? {} : { quantity: product.quantity ?? '' }),
    };
  });
}

const wanted = (items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    ...(item.price === undefined ? {} : { price: digits(item.price) }),
    ...(item.linePrice === undefined ? {} : { linePrice: digits(item.linePrice) }),
  }));

describe('one quirk a page', () => {
  it.each(namesIn('quirks'))('%s', (name) => {
    const html = read('quirks', `${name}.html`);
    const expected = JSON.parse(read('quirks', `${name}.json`)) as Expected;
    const reading = readPage(pageOf(html), new URL(expected.url));
    expect(reading.kind).toBe(expected.kind);
    expect(reading.origin).toBe(expected.origin);
    expect(reading.partial).toBe(expected.partial);
    expect(stated(reading.products, expected.items)).toEqual(wanted(expected.items));
    if (expected.atLeast !== true)
      expect(reading.products.map((product) => product.title)).toHaveLength(expected.items.length);
    expect(stated(reading.drawer ?? [], expected.drawer ?? [])).toEqual(wanted(expected.drawer ?? []));
    if (expected.others !== undefined) expect(reading.others).toHaveLength(expected.others);
  });

  it('every page says where it would stand and what is odd about it', () => {
    for (const name of namesIn('quirks')) {
      const html = read('quirks', `${name}.html`);
      expect(headOf(html).url.href, name).toBe(
        new URL((JSON.parse(read('quirks', `${name}.json`)) as Expected).url).href,
      );
      expect(html.split('\n').length, `${name} has more than 60 lines: cut it to its quirk`).toBeLessThanOrEqual(61);
    }
  });
});

describe('nothing here', () => {
  it.each(namesIn('empty'))('%s', (name) => {
    const html = read('empty', `${name}.html`);
    const { url } = headOf(html);
    const reading = readPage(pageOf(html), url);
    const read_ = [...reading.products, ...reading.others, ...(reading.drawer ?? [])].map(
      (product) => `${product.title}: ${product.price}`,
    );
    expect(read_, 'Is this a product? Then the page does not belong here. If not, a feature is missing.').toEqual([]);
    expect(['none', 'cart']).toContain(reading.kind);
  });

  it('there are at least thirty such pages', () => expect(namesIn('empty').length).toBeGreaterThanOrEqual(30));
});
