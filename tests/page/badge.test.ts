// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { glyphOf } from '../../components/glyph-shapes.ts';
import type { BadgeDrawing } from '../../data/drawing.ts';
import { createBadges } from '../../page/badge.ts';
import type { RawProduct } from '../../page/types.ts';
import { createVeils } from '../../page/veil.ts';

const drawing: BadgeDrawing = {
  look: 'l2',
  glyph: glyphOf('half'),
  number: '20',
  unit: 'µg',
  size: 'auto',
  label: 'about 20',
};

const card = (title: string) =>
  `<article data-card="${title}"><div style="position: relative"><img alt=""></div><h3>${title}</h3><b>€ 2.00</b></article>`;

/** jsdom lays nothing out: pictures are 200 × 160, everything else stands below them. */
function layOut() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top, height] = this.matches('.k2')
      ? [0, 0]
      : this.matches('img, div')
        ? [0, 160]
        : this.matches('article, body')
          ? [0, 300]
          : [200, 20];
    return { x: 0, y: top, left: 0, top, width: 200, height, right: 200, bottom: top + height } as DOMRect;
  });
}

let abort: AbortController;
let before: string;
const products = () =>
  [...document.querySelectorAll('[data-card]')].map(
    (element): RawProduct => ({ element, title: element.getAttribute('data-card') ?? '', rule: 'test' }),
  );
const hosts = () => document.querySelectorAll('k2-lens-badge');
const start = () => createBadges(document, { signal: abort.signal, css: '', onOpen: () => {} });

beforeEach(() => {
  layOut();
  abort = new AbortController();
  document.body.innerHTML = card('Gouda') + card('Natto') + card('Eggs');
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  abort.abort();
  vi.restoreAllMocks();
});

describe('one badge per product', () => {
  test('showing twice changes nothing', () => {
    const badges = start();
    for (let round = 0; round < 2; round++) for (const product of products()) badges.show(product, drawing);
    badges.flush();
    expect(hosts()).toHaveLength(3);
  });

  test('a recycled card keeps its host and gets the new drawing', () => {
    const badges = start();
    const [product] = products();
    if (!product) throw new Error('no card');
    badges.show(product, drawing, 'a');
    badges.flush();
    const host = badges.hostOf(product.element);
    badges.show({ ...product, title: 'Edam' }, { ...drawing, number: '14' }, 'b');
    badges.flush();
    expect(badges.hostOf(product.element)).toBe(host);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.getAttribute('data-card-id')).toBe('b');
  });

  test('a card that left takes its badge along', () => {
    const badges = start();
    for (const product of products()) badges.show(product, drawing);
    badges.flush();
    document.querySelector('[data-card="Natto"]')?.remove();
    badges.tidy();
    expect(hosts()).toHaveLength(2);
  });

  test('a badge the page threw out comes back, but not for ever', () => {
    const badges = start();
    const [product] = products();
    if (!product) throw new Error('no card');
    badges.show(product, drawing);
    badges.flush();
    let times = 0;
    for (; hosts().length > 0 && times < 99; times++) {
      for (const host of hosts()) host.remove();
      badges.tidy();
      badges.flush();
    }
    expect(times).toBe(21);
  });

  test('copies the page made of a badge are taken out', () => {
    const badges = start();
    const [product] = products();
    if (!product) throw new Error('no card');
    badges.show(product, drawing);
    badges.flush();
    const host = badges.hostOf(product.element);
    if (!host) throw new Error('no badge');
    document.body.append(host.cloneNode(true));
    badges.tidy();
    expect([...hosts()]).toEqual([host]);
    document.body.append(host.cloneNode(true));
    badges.clear();
    expect(hosts()).toHaveLength(0);
  });

  test('remove takes out one', () => {
    const badges = start();
    for (const product of products()) badges.show(product, drawing);
    badges.flush();
    const [first] = products();
    if (first) badges.remove(first.element);
    expect(hosts()).toHaveLength(2);
  });
});

describe('the page is the shop’s', () => {
  test('switched off, not a byte is left', () => {
    const badges = start();
    const veils = createVeils(document, { signal: abort.signal, css: '' });
    for (const product of products()) badges.show(product, drawing);
    badges.flush();
    veils.cover(products());
    expect(document.documentElement.outerHTML).not.toBe(before);
    badges.clear();
    veils.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('so it is when the script ends', () => {
    const badges = start();
    for (const product of products()) badges.show(product, drawing);
    badges.flush();
    abort.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('its script cannot see into a badge or open a card', () => {
    const onOpen = vi.fn();
    const badges = createBadges(document, { signal: abort.signal, css: '', onOpen });
    const [product] = products();
    if (!product) throw new Error('no card');
    badges.show(product, drawing);
    badges.flush();
    const host = badges.hostOf(product.element);
    if (!host) throw new Error('no badge');
    expect(host.shadowRoot).toBeNull();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(onOpen).not.toHaveBeenCalled();
  });
});

test('a product without layout waits instead of standing somewhere wrong', () => {
  const badges = start();
  const [product] = products();
  if (!product) throw new Error('no card');
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue({ width: 0, height: 0 } as DOMRect);
  badges.show(product, drawing);
  badges.flush();
  expect(hosts()).toHaveLength(0);
  expect(badges.elements()).toEqual([product.element]);
});

test('next goes through the badges in the order of the page, and around', () => {
  const badges = start();
  for (const product of products().reverse()) badges.show(product, drawing);
  badges.flush();
  Element.prototype.scrollIntoView = vi.fn();
  expect([1, 2, 3, 4].map(() => badges.next()?.title)).toEqual(['Gouda', 'Natto', 'Eggs', 'Gouda']);
});

test('a veil lies on the picture, lifts under the pointer, and leaves with its card', () => {
  const veils = createVeils(document, { signal: abort.signal, css: '' });
  veils.cover(products());
  veils.flush();
  expect(document.querySelectorAll('k2-lens-veil')).toHaveLength(3);
  const [first] = products();
  first?.element.remove();
  veils.tidy();
  expect(document.querySelectorAll('k2-lens-veil')).toHaveLength(2);
});
