import { JSDOM } from 'jsdom';
import { majorOf, parsePrice } from '../../matching/price.ts';
import { readPage } from '../../page/read.ts';
import { completeStore } from '../../stores/complete.ts';
import type { Adapter } from '../../stores/types.ts';
import { cutCard, emptyCard } from './cut-sample.ts';
import type { Found } from './find-selectors.ts';

interface File {
  path: string;
  content: string;
}

/** The samples a store with selectors owns: a list, nothing here, a half-loaded card. Numbers are as our adapter reads them: check. */
export function samplePairs(adapter: Adapter, url: URL, seen: string, found: Found): File[] {
  const [first, second = first] = found.cards;
  if (first === undefined || second === undefined) return [];
  const cards = [cutCard(first.element, found, 0), cutCard(second.element, found, 1)];
  const pages = {
    list: { note: 'two cards as they were found', body: cards.join('\n') },
    nothing: { note: 'no hits', body: '<h1>0</h1>' },
    'half-loaded': { note: 'the second card has no words yet', body: `${cards[0]}\n${emptyCard(second.element)}` },
  };
  return Object.entries(pages).flatMap(([slug, { note, body }]) => {
    const about = `<!-- ${url.pathname}${url.search} · seen ${seen} · ${note} -->`;
    const html = `${about}\n<html><body><main>\n${body}\n</main></body></html>\n`;
    return [
      { path: `${slug}.html`, content: html },
      { path: `${slug}.json`, content: `${JSON.stringify(expected(adapter, url, html), null, 2)}\n` },
    ];
  });
}

function expected(adapter: Adapter, url: URL, html: string): object {
  const store = completeStore(adapter);
  const { kind, products } = readPage(new JSDOM(html, { url: url.href }).window.document, url, store);
  const items = products.map(({ title, size, price }) => {
    const parsed = price === undefined ? null : parsePrice(price, { currency: store.currency });
    return { title, ...(size && { size }), ...(parsed && { price: majorOf(parsed) }) };
  });
  return { url: url.href, kind, items };
}
