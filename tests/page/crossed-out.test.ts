// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { readPage } from '../../page/read.ts';

/** Class names made by a build say nothing: the style sheet alone tells the old price. */
const tiles = (style: string): string =>
  `<style>.q7 { ${style} }</style><main>${['Kefir', 'Tallow', 'Curd', 'Whey']
    .map(
      (name, i) =>
        `<div class="k2"><img alt="${name}"><a href="/p/${i}">${name}</a><span class="q7">€ ${i + 4},50</span><span class="q8">€ ${i + 3},20</span><button>Add</button></div>`,
    )
    .join('')}</main>`;

const pricesIn = (html: string): (string | undefined)[] => {
  document.body.innerHTML = html;
  return readPage(document, new URL('https://minimal.example/all')).products.map(({ price }) => price);
};

afterEach(() => document.body.replaceChildren());

it('a price crossed out by the style sheet is the old one', () =>
  expect(pricesIn(tiles('text-decoration: line-through'))).toEqual(['€ 3,20', '€ 4,20', '€ 5,20', '€ 6,20']));

it('without the line the first price is the one everybody pays', () =>
  expect(pricesIn(tiles('color: gray'))).toEqual(['€ 4,50', '€ 5,50', '€ 6,50', '€ 7,50']));
