// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, readPage } from '../../page/read.ts';
import { reportOf } from '../../page/skeleton.ts';
import { runAtOnce } from '../../page/slices.ts';
import { pageOf } from './load-page.ts';

/** `FUZZ_RUNS=10000 vitest run tests/page/hostile.test.ts` for the long run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const url = new URL('https://shop.example/search?q=cheese');

/** Pieces that real tiles are made of, and some that nobody should write. */
const words = fc.constantFrom(
  'Old gouda 48+',
  '€ 3,49',
  '50.700₫',
  '2 for 5',
  '1,29 €/100 g',
  '€ 1⁹⁹',
  '$',
  '3',
  ',49',
  '',
  ' ',
  '\u0000',
  '\u202eabc',
  '😀'.repeat(40),
  '&lt;img onerror=x&gt;',
  'Add to cart',
  'Remove',
  '×',
  'Sponsored',
  '500 g',
  '納豆 40g×3',
  'a'.repeat(3000),
  '-1',
  '1e309',
  '(((((',
  '{{name}}',
  'NaN',
);
const tags = fc.constantFrom(
  'div',
  'span',
  'li',
  'a',
  'h3',
  'button',
  'img',
  'ul',
  'table',
  'tr',
  'td',
  'form',
  'select',
  'option',
  'input',
  'font',
  'x-tile',
  'section',
  'aside',
  'dialog',
  's',
  'template',
  'svg',
  'iframe',
  'nav',
  'br',
);
const attributes = fc.constantFrom(
  '',
  'class="price"',
  'class="product-card title"',
  'hidden',
  'style="display:none"',
  'role="dialog" aria-label="Cart"',
  'class="cart-drawer"',
  'href="/p/123456"',
  'href="javascript:alert(1)"',
  'alt="Old gouda"',
  'aria-label="Add Old gouda to cart"',
  'type="number" value="2" name="qty"',
  'itemscope itemtype="https://schema.org/Product"',
  'itemprop="name"',
  'itemprop="price" content="3.49"',
  'data-sku="1"',
  'id="cart"',
  'srcdoc="x" src="https://other.example"',
  'type="application/ld+json"',
  'role="button"',
);
const markup = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, tie('tree')),
  tree: fc
    .tuple(tags, attributes, fc.array(tie('node'), { maxLength: 5 }), fc.boolean())
    .map(
      ([tag, attribute, children, isClosed]) =>
        `<${tag} ${attribute}>${children.join('')}${isClosed ? `</${tag}>` : ''}`,
    ),
})).tree;
const shelf = fc
  .tuple(markup, fc.integer({ min: 1, max: 6 }))
  .map(([tile, times]) => `<main><h1>Cheese</h1><ul>${`<li class="tile">${tile}</li>`.repeat(times)}</ul></main>`);

describe('whatever the markup', () => {
  it('reading ends, says no empty string, and points into the page', () => {
    fc.assert(
      fc.property(fc.oneof(markup, shelf), (html) => {
        const page = pageOf(html);
        const before = page.documentElement.outerHTML;
        const reading = readPage(page, url);
        for (const product of [...reading.products, ...reading.others, ...(reading.drawer ?? [])]) {
          expect(product.title.trim()).not.toBe('');
          expect(page.contains(product.element)).toBe(true);
          for (const value of Object.values(product)) expect(value).not.toBe('');
        }
        expect(page.documentElement.outerHTML).toBe(before);
        expect(() =>
          reportOf(
            page,
            url,
            reading.products.map((product) => product.element),
          ),
        ).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });

  it('added and changed pieces are read the same way', () => {
    fc.assert(
      fc.property(shelf, markup, (html, late) => {
        const page = pageOf(html);
        const reader = createReader(page, url);
        const { products } = runAtOnce(reader.readAll());
        const holder = page.createElement('div');
        holder.innerHTML = late;
        page.body.append(holder);
        expect(Array.isArray(runAtOnce(reader.readAdded([holder], () => false)))).toBe(true);
        for (const { element } of products) {
          element.append('€ 9,99');
          expect(() => reader.rereadCard(element)).not.toThrow();
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('large and twisted pages', () => {
  it('50,000 nodes without a product', () => {
    const page = pageOf(`<main>${'<div><p>word <b>and</b> word</p></div>'.repeat(10_000)}</main>`);
    expect(readPage(page, url).products).toEqual([]);
  });

  it('1,500 levels', () => {
    const page = pageOf('<main></main>');
    let at: Element = page.body;
    for (let i = 0; i < 1500; i++) at = at.appendChild(page.createElement('div'));
    at.innerHTML = '<h3>Old gouda</h3><span>€ 3,49</span><button>Add to cart</button>';
    expect(() => readPage(page, url)).not.toThrow();
  });

  it('a shadow tree that claims to hold itself', () => {
    const page = pageOf('<main><x-a><h3>Old gouda</h3><span>€ 3,49</span></x-a></main>');
    const host = page.querySelector('x-a');
    const main = page.querySelector('main');
    if (host !== null) Object.defineProperty(host, 'shadowRoot', { get: () => main });
    expect(() => readPage(page, url)).not.toThrow();
  });

  it('shadow roots inside shadow roots', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? '<h3>Old gouda</h3><img alt="Old gouda"><span>€ 3,49</span><button>Add to cart</button>'
        : `<x-a><template shadowrootmode="open">${nested(depth - 1)}</template></x-a>`;
    const page = pageOf(`<main>${`<div class="tile">${nested(4)}</div>`.repeat(3)}</main>`);
    expect(readPage(page, url).products.map((product) => product.title)).toContain('Old gouda');
  });

  it('ten thousand classes do not fill the memory for class names', () => {
    const page = pageOf(`<main>${Array.from({ length: 10_000 }, (_, i) => `<i class="c${i}">x</i>`).join('')}</main>`);
    expect(() => readPage(page, url)).not.toThrow();
  });

  it('a page without a body', () => {
    const page = document.implementation.createDocument(null, 'html');
    expect(readPage(page as unknown as Document, url).kind).toBe('none');
  });
});
