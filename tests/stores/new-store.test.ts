// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPage } from '../../page/read.ts';
import { reportOf } from '../../page/skeleton.ts';
import { adapterText, exportOf, withStore } from '../../scripts/new-store/adapter-text.ts';
import { cutCard, emptyCard } from '../../scripts/new-store/cut-sample.ts';
import { findSelectors } from '../../scripts/new-store/find-selectors.ts';
import { namesOf } from '../../scripts/new-store/lasting-names.ts';
import { isReport, pageOfReport } from '../../scripts/new-store/report-page.ts';
import { samplePairs } from '../../scripts/new-store/sample-pairs.ts';

const url = new URL('https://www.dijkzicht.example/kaas');

/** Four cards as a modern shop builds them: hashed classes, marks that count up, euros and cents apart. */
const SHOP = `<html lang="nl"><body><nav><a href="/kaas">Kaas</a></nav><main><ul class="sc-a1b2c3">${[
  ['Dijkzicht Jong belegen kaas', '3', '49', '400 g'],
  ['Dijkzicht Oude kaas plakken', '4', '19', '200 g'],
  ['Dijkzicht Roomboter', '2', '89', '250 g'],
  ['Dijkzicht Kwark naturel', '1', '75', '500 g'],
]
  .map(
    ([name, euros, cents, size], at) =>
      `<li class="sc-9f8e7d grid-item" data-testid="product-${at}41"><a href="/p/${at}"><img src="${at}.jpg" alt=""></a>
       <h3 class="fZqKwL"><a href="/p/${at}" data-testid="tile-name">${name}</a></h3><span class="product-size">${size}</span>
       <div class="product-price"><span>€</span><span>${euros}</span><sup>${cents}</sup></div><button>In mandje</button></li>`,
  )
  .join('\n')}</ul></main></body></html>`;

const pageFrom = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const foundIn = (html: string) => {
  const page = pageFrom(html);
  const found = findSelectors(page, readPage(page, url).products);
  if (!found) throw new Error('no selectors were found');
  return found;
};

test('a saved page gives lasting selectors for its cards and their fields', () => {
  const { cards, ...selectors } = foundIn(SHOP);
  expect(selectors).toMatchObject({
    item: '[data-testid^="product-"]',
    title: '[data-testid="tile-name"]',
    size: '.product-size',
    price: '.product-price',
  });
  expect(cards).toHaveLength(4);
});

test('a copied report, markup without a word of the page, gives the same', () => {
  const page = pageFrom(SHOP);
  const report = reportOf(
    page,
    url,
    readPage(page, url).products.map(({ element }) => element),
  );
  expect(report).not.toMatch(/Dijkzicht Jong/);
  expect(isReport(report)).toBe(true);
  expect(foundIn(pageOfReport(report))).toMatchObject({
    title: '[data-testid="tile-name"]',
    size: '.product-size',
    price: '.product-price',
  });
});

test('samples say nothing of what stood on the page', () => {
  const found = foundIn(SHOP);
  const [first] = found.cards;
  if (!first) throw new Error('no card was found');
  const card = cutCard(first.element, found, 0);
  expect(card).toContain('Fernhollow Aged Gouda');
  expect(card).not.toMatch(/Dijkzicht|mandje|\.jpg|\/p\/0/);
  expect(pageFrom(emptyCard(first.element)).body.textContent).toBe('');
});

test.each([
  ['VN', '31.900 ₫', 34_678],
  ['JP', '398円', 345],
  ['NL', '3,49 €', 3.56],
])('a made sample of %s has the price a person reads', (country, price, read) => {
  const page = SHOP.replace(/<div class="product-price">.*<\/div>/g, `<div class="product-price">${price}</div>`);
  const { cards, ...selectors } = foundIn(page);
  const adapter = { id: 'shop', name: 'Shop', country, matches: ['https://www.dijkzicht.example/*'] };
  const pages = [{ kind: 'listing', ...selectors }] as const;
  const made = samplePairs({ ...adapter, pages }, url, '2026-01', { cards, ...selectors });
  const list = JSON.parse(made.find(({ path }) => path === 'list.json')?.content ?? '{}');
  expect(list.items[0].price).toBe(read);
});

test.each([
  ['<div data-testid="product-card-17">', '[data-testid^="product-card-"]'],
  ['<div class="fMkLdy mt-4 product-card">', '.product-card'],
  ['<div class="styles_card__X1z9 tile--wide">', '.tile--wide'],
  ['<shop-tile class="w-100">', 'shop-tile'],
])('%s is found again by %s', (html, name) => {
  const el = pageFrom(html).body.firstElementChild;
  expect(el && namesOf(el)[0]).toBe(name);
});

test('a look or a hash is no name', () => {
  const el = pageFrom('<div class="jpLtXo css-1a2b3c flex w-100 gray">').body.firstElementChild;
  expect(el && namesOf(el)).toEqual([]);
});

test.each([
  ['aldi-nl', 0],
  ['kaas-huis', 1],
  ['zabka', 2],
])('the registry gains one line for %s, in its place', (id, place) => {
  const lines = ["export { dia } from './dia/store.ts';", "export { vomar } from './vomar/store.ts';"];
  const own = `export { ${exportOf(id)} } from './${id}/store.ts';`;
  const text = (all: readonly string[]) => `/** Every store. */\n\n${all.join('\n')}\n`;
  expect(withStore(text(lines), id)).toBe(text(lines.toSpliced(place, 0, own)));
});

test('a shop that is merely named takes nine lines', () => {
  const text = adapterText({ id: '1-kaas', name: "Kees' kaas", country: 'NL', matches: ['https://kees.example/*'] });
  expect(text.trimEnd().split('\n')).toHaveLength(9);
  expect(text).toContain(`name: "Kees' kaas"`);
  expect(exportOf('1-kaas')).toBe('shop1Kaas');
});

test.each([
  ['import', 'shopImport'],
  ['ab-vassilopoulos', 'abVassilopoulos'],
])('the export of %s is %s, which a module may hold', (id, name) => {
  expect(exportOf(id)).toBe(name);
  expect(withStore('', id)).toContain(`export { ${name} }`);
});
