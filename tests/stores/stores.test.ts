import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { demo } from '../../stores/demo/store.ts';
import { stores } from '../../stores/index.ts';
import type { Field, Selector, StorePage } from '../../stores/types.ts';
import { type Sample, samples } from './samples.ts';

const known = [demo, ...stores];

describe.each(samples)('$store/$slug', (sample) => {
  const document = new JSDOM(sample.html, { url: sample.expected.url }).window.document;

  test('is read as a person reads it', () => {
    expect(readBySelectors(document, sample)).toEqual(
      sample.expected.items.map(({ unitPrice: _, brand: __, ...item }) => item),
    );
  });
});

function readBySelectors(document: Document, sample: Sample) {
  const url = new URL(sample.expected.url);
  const page = known
    .find((store) => store.id === sample.store)
    ?.pages.find(
      ({ when, present }) =>
        (when?.test(url.pathname + url.search) ?? true) && (!present || document.querySelector(present) !== null),
    );
  if (!page) return [];
  const cards = asList(page.item)
    .map((selector) => [...document.querySelectorAll(selector)])
    .find((found) => found.length > 0);
  return (cards ?? [])
    .filter((card) => !page.skip || !card.matches(page.skip))
    .map((card) => itemOf(card, page))
    .filter((item) => item !== undefined);
}

function itemOf(card: Element, page: StorePage) {
  const title = read(card, page.title);
  if (!title) return undefined;
  const size = read(card, page.size);
  const price = numberIn(read(card, page.price));
  const quantity = numberIn(read(card, page.quantity));
  const linePrice = numberIn(read(card, page.linePrice));
  return {
    title,
    ...(size && { size }),
    ...(price && { price }),
    ...(quantity && { quantity }),
    ...(linePrice && { linePrice }),
  };
}

function read(card: Element, field: Field | undefined): string | undefined {
  if (!field) return undefined;
  if (typeof field === 'function') return clean(field(card));
  for (const selector of asList(field)) {
    const found = card.querySelector<HTMLInputElement>(selector);
    const text = clean(found?.value ?? found?.textContent);
    if (text) return text;
  }
  return undefined;
}

const asList = (selector: Selector): readonly string[] => (typeof selector === 'string' ? [selector] : selector);
const clean = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

function numberIn(text: string | undefined): number | undefined {
  const digits = text?.replace(/(\d) ?[.,] ?(\d\d)\b/, '$1.$2').match(/\d+(\.\d+)?/)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
