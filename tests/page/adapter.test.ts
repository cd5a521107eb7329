// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readField } from '../../page/adapter.ts';
import { createReader, readPage } from '../../page/read.ts';
import { runAtOnce } from '../../page/slices.ts';
import type { RawProduct } from '../../page/types.ts';
import type { Store, StorePage } from '../../stores/types.ts';
import { pageOf } from './load-page.ts';

const card = (html: string): Element => {
  const element = pageOf(`<div>${html}</div>`).body.firstElementChild;
  if (element === null) throw new Error('an element is needed');
  return element;
};

describe('a field', () => {
  it.each([
    ['newest selector first', '<b class="new">New</b><b class="old">Old</b>', ['.new', '.old'], 'New'],
    ['the older look still works', '<b class="old">Old</b>', ['.new', '.old'], 'Old'],
    ['an empty twin is passed over', '<b class="name"> </b><b class="name">Gouda</b>', '.name', 'Gouda'],
    ['spaces and lines are one space', '<b class="name">Old\n   gouda&nbsp; 48+</b>', '.name', 'Old gouda 48+'],
    ['the value of a field', '<input name="qty" value="3">', 'input', '3'],
    ['the chosen option', '<select><option>1</option><option selected>2</option></select>', 'select', '2'],
    ['the label, where nothing is written', '<i class="size" aria-label="500 g"></i>', '.size', '500 g'],
    ['a picture’s words', '<img alt="Old gouda">', 'img', 'Old gouda'],
    ['the card itself', 'Gouda', ':scope', 'Gouda'],
    ['nothing', '<b></b>', ['.name', 'b'], undefined],
  ])('%s', (_, html, selector, value) => expect(readField(card(html), selector)).toBe(value));

  it('a rule that finds no such markup says nothing', () => {
    expect(readField(card(''), (el) => el.children[3]?.textContent ?? undefined)).toBeUndefined();
  });

  it.each([
    ['<p><span>$</span><span>2</span><span>78</span></p>', '2.78 $'],
    ['<p><s>€ 5,00</s> <b>€ 4,00</b></p>', '€ 4,00'],
    ['<p><span>1</span><span>,49</span><span>€</span></p>', '1.49 €'],
    ['<p>€ 3,49</p>', '€ 3,49'],
    ['<p><span class="sr">Price</span> <b>89,99 ₽</b></p>', '89,99 ₽'],
  ])('a price in pieces: %s', (html, price) => expect(readField(card(html), 'p', true)).toBe(price));
});

it('of two elements of one name the old price comes last', () => {
  const html = '<i class="amount amount_original">3,79</i><i class="amount">2,99</i>';
  expect(readField(card(html), '.amount', true)).toBe('2,99');
  expect(readField(card('<i class="amount amount_original">3,79</i>'), '.amount', true)).toBe('3,79');
});

const store = (...pages: StorePage[]): Store => ({
  id: 'x',
  name: 'X',
  lang: 'en',
  country: 'GB',
  matches: [],
  seen: '2026-11',
  evidence: 'page',
  pages,
});
const url = new URL('https://x.example/shelf');
const listing: StorePage = {
  kind: 'listing',
  item: '.t',
  title: '.n',
  price: '.p',
  size: '.s',
  badgeAt: '.pic',
  corner: 'block-end-inline-end',
};
const tile = (name: string): string =>
  `<div class="t"><div class="pic"></div><b class="n">${name}</b><i class="p">£2.00</i></div>`;

describe('a known page', () => {
  it('reads what the adapter names, and where the badge goes', () => {
    const { kind, products, rules } = readPage(pageOf(tile('Feta') + tile('Skyr')), url, store(listing));
    expect([kind, rules]).toEqual(['listing', { adapter: 2 }]);
    expect(products[0]).toMatchObject({ title: 'Feta', price: '£2.00', corner: 'block-end-inline-end' });
    expect(products[0]?.size).toBeUndefined();
    expect(products[0]?.badgeAt?.className).toBe('pic');
  });

  it('half-loaded cards are seen, not read', () => {
    const reading = readPage(pageOf(`${tile('Feta')}${tile('Skyr')}<div class="t"></div>`), url, store(listing));
    expect([reading.products.length, reading.cardsSeen]).toEqual([2, 3]);
  });

  it('cards whose names stand elsewhere by now are seen, though nobody can read them', () => {
    const nameless = '<div class="t"><div class="pic"></div></div>'.repeat(5);
    const reading = readPage(pageOf(nameless), url, store(listing));
    expect([reading.products.length, reading.cardsSeen]).toEqual([0, 5]);
  });

  it('address and presence decide; cart before product before listing', () => {
    const cart: StorePage = {
      kind: 'cart',
      when: /^\/basket/,
      item: '.row',
      skip: '.saved .row',
      title: 'b',
      quantity: 'input',
    };
    const page = () =>
      pageOf(
        `<div class="row"><b>Feta</b><input value="2"></div><div class="saved"><div class="row"><b>Brie</b></div></div>${tile('Skyr')}`,
      );
    const known = store(cart, { ...listing, kind: 'listing' });
    const inCart = readPage(page(), new URL('https://x.example/basket'), known);
    expect([
      inCart.kind,
      inCart.products.map(({ title, quantity }) => [title, quantity]),
      inCart.others.map(({ title }) => title),
    ]).toEqual(['cart', [['Feta', '2']], ['Skyr']]);
    expect(readPage(page(), url, known).kind).toBe('listing');
    const hidden = store({ ...listing, present: '.never' });
    expect(readPage(pageOf(tile('Feta')), url, hidden).rules.adapter).toBeUndefined();
  });

  it('a drawer stands beside a list; open, it is the page', () => {
    const drawer: StorePage = {
      kind: 'cart',
      origin: 'drawer',
      present: '.cart-drawer .row',
      item: '.cart-drawer .row',
      title: 'b',
    };
    const page = (state: string) =>
      pageOf(
        `<ul>${tile('Feta')}${tile('Skyr')}</ul><div class="cart-drawer ${state}"><div class="row"><b>Ghee</b></div></div>`,
      );
    const shut = readPage(page(''), url, store(drawer, listing));
    expect([shut.kind, shut.products.length, shut.drawer?.map(({ title }) => title)]).toEqual(['listing', 2, ['Ghee']]);
    const open = readPage(page('is-open'), url, store(drawer, listing));
    expect([open.kind, open.origin, open.products.map(({ title }) => title), open.others.length]).toEqual([
      'cart',
      'drawer',
      ['Ghee'],
      2,
    ]);
  });

  it('a shop that changed is read by what products have in common', () => {
    const changed = `<ul>${['Feta', 'Skyr', 'Ghee']
      .map(
        (name) =>
          `<li class="card"><a href="/p/${name}1"><img alt="${name} mild" src="x"></a><h3>${name} mild</h3><span>£2.00</span><button>Add</button></li>`,
      )
      .join('')}</ul>`;
    const reading = readPage(pageOf(changed), url, store(listing));
    expect([reading.kind, reading.products.length, reading.rules]).toEqual(['listing', 3, { repeated: 3 }]);
  });

  it('a shop whose pages nobody described is read as one that nobody knows', () => {
    const page = pageOf(tile('Feta') + tile('Skyr'));
    expect(readPage(page, url, store())).toEqual(readPage(page, url));
  });

  it('late cards and changed cards are read by the same look', () => {
    const page = pageOf(`<main>${tile('Feta')}${tile('Skyr')}</main>`);
    const reader = createReader(page, url, store(listing));
    const [first] = runAtOnce(reader.readAll()).products;
    const box = page.createElement('div');
    box.innerHTML = tile('Ghee');
    page.body.append(box);
    expect(runAtOnce(reader.readAdded([box], () => false)).map(({ title, rule }) => [title, rule])).toEqual([
      ['Ghee', 'adapter'],
    ]);
    const name = first?.element.querySelector('.n');
    if (name != null) name.textContent = 'Halloumi';
    expect(first === undefined ? '' : reader.rereadCard(first.element)?.title).toBe('Halloumi');
  });
});

it('a wrapper and what it wraps, both selected, are one card, also when they come late', () => {
  const tileOf = (name: string) => `<li class="w"><div class="c"><b class="n">${name}</b></div></li>`;
  const page = pageOf(`<ul>${tileOf('Kefir')}${tileOf('Curd')}</ul>`);
  const reader = createReader(page, url, store({ kind: 'listing', item: '.w, .c', title: '.n' }));
  const said = (products: readonly RawProduct[]) => products.map(({ title, element }) => [title, element.className]);
  expect(said(runAtOnce(reader.readAll()).products)).toEqual([
    ['Kefir', 'c'],
    ['Curd', 'c'],
  ]);
  page.querySelector('ul')?.insertAdjacentHTML('beforeend', tileOf('Ghee'));
  const late = [...page.querySelectorAll('li:last-child')];
  expect(said(runAtOnce(reader.readAdded(late, () => false)))).toEqual([['Ghee', 'c']]);
});
