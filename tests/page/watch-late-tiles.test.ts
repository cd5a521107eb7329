// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withAdded } from '../../entrypoints/grocery.content/reading.ts';
import { LIST, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

describe('late tiles', () => {
  beforeEach(async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
  });

  it('are read without reading the page again', async () => {
    const queries = vi.spyOn(document, 'querySelectorAll');
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10') + tile('Kefir 1 l', '€ 2,10'));
    await wait(500);
    expect(titles(told.added)).toEqual(['Blue wedge', 'Kefir 1 l']);
    expect(told.scans).toHaveLength(1);
    expect(queries).not.toHaveBeenCalled();
    queries.mockRestore();
  });

  it('are reported once, though the page touches them again', async () => {
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    await wait(500);
    list().lastElementChild?.append(document.createElement('em'));
    await wait(500);
    expect(titles(told.added)).toEqual(['Blue wedge']);
    expect(told.changed).toHaveLength(0);
  });

  it('a placeholder tile that is filled in place is a new card', async () => {
    const placeholder = document.createElement('li');
    placeholder.className = 'tile skeleton';
    placeholder.innerHTML = '<div></div><p></p>';
    list().append(placeholder);
    await wait(1000);
    placeholder.className = 'tile';
    placeholder.innerHTML = tile('Blue wedge', '€ 3,20').replace(/^<li[^>]*>|<\/li>$/g, '');
    await wait(1000);
    expect(titles(told.added)).toEqual(['Blue wedge']);
    expect(told.added[0]?.element).toBe(placeholder);
  });

  it('tell a recycled card by its content', async () => {
    const card = list().firstElementChild;
    const name = card?.querySelector('h3')?.firstChild;
    if (name != null) name.nodeValue = 'Raw milk brie';
    card?.querySelector('img')?.setAttribute('alt', 'Raw milk brie');
    await wait(500);
    expect(titles(told.changed)).toEqual(['Raw milk brie']);
    expect(told.changed[0]?.element).toBe(card);
  });

  it('a card drawn anew with the same product is told, so that its mark can come back', async () => {
    const card = list().firstElementChild;
    if (card) card.replaceChildren(...[...card.children].map((child) => child.cloneNode(true)));
    await wait(500);
    expect([told.added.length, told.changed.length, told.redrawn]).toEqual([0, 0, 1]);
  });

  it('a cart drawer that opens over the list is read', async () => {
    const row = (name: string, packs: number): string =>
      `<li class="row"><img alt=""><a href="/p/${name}">${name}</a><input type="number" name="quantity" value="${packs}"><span>€ 5,10</span><button aria-label="Remove">×</button></li>`;
    const drawer = document.createElement('aside');
    drawer.setAttribute('role', 'dialog');
    drawer.setAttribute('aria-modal', 'true');
    drawer.setAttribute('aria-label', 'Shopping cart');
    drawer.innerHTML = `<h2>Shopping cart</h2><ul>${row('Old gouda', 1)}${row('Goat gouda', 2)}</ul><a href="/checkout">Checkout</a>`;
    document.body.append(drawer);
    await wait(1000);
    const last = told.scans.at(-1);
    expect([last?.kind, titles(last?.products ?? [])]).toEqual(['cart', ['Old gouda', 'Goat gouda']]);
  });

  it('our own marks are no change', async () => {
    for (const card of list().children) card.append(document.createElement('k2-lens-badge'));
    await wait(2000);
    expect([told.scans.length, told.added.length, told.changed.length]).toEqual([1, 0, 0]);
  });

  it('a list that was replaced is read anew', async () => {
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Sour cream', '€ 1,80') + tile('Whole milk', '€ 1,20');
    await wait(1000);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(['Salted butter', 'Sour cream', 'Whole milk']);
  });
});

describe('late tiles inside what looked like one product', () => {
  const NAMES = ['Old gouda', 'Blue wedge', 'Kefir 1 l'];
  const tiles = NAMES.map((name) => tile(name, '€ 3,10')).join('');

  it('a list that was still empty is read as the list it is', async () => {
    document.body.innerHTML = `<main><div><h1>Cheese</h1><img src="a.jpg" alt="Cheese"><p>€ 3,50</p><button>Add to cart</button><ul></ul></div></main>`;
    watch();
    await wait(500);
    list().insertAdjacentHTML('beforeend', tiles);
    await wait(1000);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(NAMES);
  });

  it('recommendations on a product page are beside it', async () => {
    document.body.innerHTML = `<main><div><h1>Young gouda</h1><p>€ 3,50</p><button>Add to cart</button><img src="a.jpg" alt=""><ul></ul></div></main>`;
    watch({ url: new URL('https://shop.example/product/young-gouda-12345') });
    await wait(500);
    list().insertAdjacentHTML('beforeend', tiles);
    await wait(1000);
    const last = told.scans.at(-1);
    expect([titles(last?.products ?? []), titles(last?.others ?? [])]).toEqual([['Young gouda'], NAMES]);
  });
});

it('what comes late to a product page stands beside its product', async () => {
  document.body.innerHTML = `<main><h1>Old gouda 500 g</h1><img src="x.jpg"><span>€ 7,50</span><button>Add to cart</button></main><section></section>`;
  watch({ url: new URL('https://shop.example/product/old-gouda-12345') });
  await wait(500);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<section><h2>You may also like</h2><ul class="carousel">${['Butter', 'Kefir', 'Brie'].map((name) => tile(name, '€ 2,10')).join('')}</ul></section>`,
  );
  await wait(1000);
  const [reading] = told.scans;
  const later = reading && withAdded(reading, told.added);
  expect([later?.kind, titles(later?.products ?? []), titles(later?.others ?? [])]).toEqual([
    'product',
    ['Old gouda 500 g'],
    ['Butter', 'Kefir', 'Brie'],
  ]);
});
