// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../page/read.ts';
import { pageOf } from './page-of.ts';
import { samples } from './samples.ts';
import { storeOf } from './store-of.ts';

/** A page while its shop is still at work on it: parts gone, doubled, moved into each other, emptied. */
type Tear = readonly [kind: 'drop' | 'double' | 'nest' | 'empty' | 'unname', at: number, to: number];

const tears = fc.array(
  fc.tuple(fc.constantFrom('drop', 'double', 'nest', 'empty', 'unname'), fc.nat(), fc.nat()) as fc.Arbitrary<Tear>,
  { minLength: 1, maxLength: 12 },
);

function tear(page: Document, [kind, at, to]: Tear): void {
  const all = [...page.body.querySelectorAll('*')];
  const el = all[at % Math.max(all.length, 1)];
  const place = all[to % Math.max(all.length, 1)];
  if (!el || !place) return;
  if (kind === 'drop') el.remove();
  else if (kind === 'double') el.after(el.cloneNode(true));
  else if (kind === 'nest' && !el.contains(place)) place.append(el);
  else if (kind === 'empty') el.replaceChildren();
  else for (const name of el.getAttributeNames().slice(0, 1)) el.removeAttribute(name);
}

test('a torn page is still read or left alone', () => {
  const shops = samples.filter(({ store }) => store !== 'demo');
  fc.assert(
    fc.property(fc.constantFrom(...shops), tears, (sample, list) => {
      const url = new URL(sample.expected.url);
      const page = pageOf(sample);
      for (const each of list) tear(page, each);
      const { products, others, drawer = [] } = readPage(page, url, storeOf(url, page));
      for (const { title, size, price, quantity, element } of [...products, ...others, ...drawer]) {
        expect(title.trim()).not.toBe('');
        for (const text of [size, price, quantity]) expect(text).not.toBe('');
        expect(element.isConnected).toBe(true);
      }
    }),
    { numRuns: 150, seed: 20261122 },
  );
});
