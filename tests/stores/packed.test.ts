// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { packedShopFor, storeFor, stores } from '../../stores/index.ts';
import { sent, storeOf } from './store-of.ts';

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
  expect(storeOf(named, page)).toMatchObject({ id: 'jumbo-cl', name: 'Jumbo', currency: 'CLP' });
  expect(storeOf(named, page)?.pages.length).toBeGreaterThan(0);
  // One of many shops of its system: people know it by its address.
  expect(storeOf(new URL('https://www.example.org/'), page)).toMatchObject({
    id: 'vtex',
    name: 'example.org',
  });
  expect(storeOf(new URL('https://www.example.org/'), document)).toBeUndefined();
});

test('adapters are data: nothing of them is lost on the way', () => {
  for (const store of stores) {
    const [pattern] = store.matches;
    if (pattern === undefined) continue;
    const url = new URL(pattern.replace('*.', 'shop.').replaceAll('*', 'x'));
    expect(sent(url)).toEqual(packedShopFor(url));
  }
});
