// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../page/read.ts';
import { runAtOnce } from '../../page/slices.ts';
import type { PageReading } from '../../page/types.ts';
import { packedShopFor, storeFor, storeOf, stores } from '../../stores/index.ts';
import { type PackedShop, unpackShop } from '../../stores/packed.ts';
import { pageOf } from './page-of.ts';
import { samples } from './samples.ts';

/** What a message makes of it. */
const sent = (url: URL): PackedShop => JSON.parse(JSON.stringify(packedShopFor(url)));

/** A reading without its elements, which are the same page's. */
const said = ({ products, ...reading }: PageReading) =>
  JSON.stringify([reading.kind, products.map(({ element: _, badgeAt: __, ...product }) => product)]);

test.each(samples.filter(({ store }) => store !== 'demo'))(
  '$store/$slug is read the same with the store that came in a message',
  (sample) => {
    const url = new URL(sample.expected.url);
    const page = pageOf(sample);
    const near = storeOf(url, page);
    const far = runAtOnce(unpackShop(sent(url), page));
    expect([far?.id, far?.lang, far?.country]).toEqual([near?.id, near?.lang, near?.country]);
    expect(said(readPage(page, url, far))).toEqual(said(readPage(page, url, near)));
  },
);

test('a shop of a family travels as that shop', () => {
  const { host, systems } = sent(new URL('https://www.sezamo.ro/'));
  expect(host).toMatchObject({ id: 'rohlik', name: 'Sezamo', country: 'RO', lang: 'ro', currency: 'RON' });
  expect(systems).toEqual([]);
});

test('a host that is only named, or not at all, is looked at for the marks of a shop system', () => {
  const page = new DOMParser().parseFromString(
    '<main><section class="vtex-product-summary-2-x-container"></section></main>',
    'text/html',
  );
  const named = new URL('https://www.jumbo.cl/quesos');
  expect(storeFor(named)?.pages).toEqual([]);
  expect(runAtOnce(unpackShop(sent(named), page))).toMatchObject({ id: 'jumbo-cl', name: 'Jumbo', currency: 'CLP' });
  expect(runAtOnce(unpackShop(sent(named), page))?.pages.length).toBeGreaterThan(0);
  // One of many shops of its system: people know it by its address.
  expect(runAtOnce(unpackShop(sent(new URL('https://www.example.org/')), page))).toMatchObject({
    id: 'vtex',
    name: 'example.org',
  });
  expect(runAtOnce(unpackShop(sent(new URL('https://www.example.org/')), document))).toBeUndefined();
});

test('adapters are data: nothing of them is lost on the way', () => {
  for (const store of stores) {
    const [pattern] = store.matches;
    if (pattern === undefined) continue;
    const url = new URL(pattern.replace('*.', 'shop.').replaceAll('*', 'x'));
    expect(sent(url)).toEqual(packedShopFor(url));
  }
});
