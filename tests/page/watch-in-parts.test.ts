// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../page/read.ts';
import type { PageReading } from '../../page/types.ts';
import { headOf, pageOf } from './load-page.ts';
import { stop, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const folder = join(import.meta.dirname, 'samples/quirks');
const samples = readdirSync(folder).filter((file) => file.endsWith('.html'));

/** Pages that read otherwise when they come in parts: how many children of the list stand first, and what is lost. */
const KNOWN_GAPS: Readonly<Record<string, readonly number[]>> = {
  // a tile without a class is filled in place, among tiles without a class
  'div-soup.html': [1, 2],
  // a choice of sizes that names no product comes later than the product
  'heading-in-a-tile.html': [0],
  // one offer in a column of its own, beside a product that is still to come
  'price-in-the-first-heading.html': [0, 1, 2, 3],
  // what every tile says is not known to be a label while there is one tile
  'label-on-every-tile.html': [2],
  // the picture's own words were gone when the tile was read again
  'translated-fonts.html': [2, 3],
  // the brand is the first name in the page until the rest has come
  'product-told-by-the-body.html': [1, 2],
  // a neighbour without a price counts as a product beside three that have one
  'no-price-neighbours.html': [3],
};

const namesIn = ({ products, others }: PageReading): string[] => titles([...products, ...others]);

/** The element with most children: the list, a row of it, or a tile. */
const widest = (): Element | undefined =>
  [...document.querySelectorAll('body *')].sort((a, b) => b.children.length - a.children.length)[0];

describe.each([0, 1, 2, 3])('with %i children of its list first, the rest later', (kept) => {
  it.each(samples)('%s is read as the whole page is', async (file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const { url } = headOf(html);
    document.body.replaceChildren(...pageOf(html).body.childNodes);
    const whole = new Set(namesIn(readPage(document, url)));
    const list = widest();
    const later = [...(list?.children ?? [])].slice(kept);
    for (const child of later) child.remove();

    watch({ url });
    await wait(700);
    list?.append(...later);
    await wait(3000);
    stop();
    const last = told.scans.at(-1);
    const read = new Set([...(last ? namesIn(last) : []), ...titles(told.added), ...titles(told.changed)]);
    const isAsWhole = read.size === whole.size && [...whole].every((name) => read.has(name));
    expect(isAsWhole).toBe(!KNOWN_GAPS[file]?.includes(kept));
  });
});
