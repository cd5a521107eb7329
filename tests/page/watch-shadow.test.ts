// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { stop, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const TILES = tile('Old gouda', '€ 5,10') + tile('Young gouda', '€ 4,10') + tile('Goat gouda', '€ 6,10');

/** A list in an open shadow root, itself in another. */
function shelf(tiles: string): Element {
  const outer = document.createElement('shop-page');
  const inner = document.createElement('shop-list');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const shadow = inner.attachShadow({ mode: 'open' });
  shadow.innerHTML = `<ul>${tiles}</ul>`;
  document.body.append(outer);
  return shadow.firstElementChild ?? outer;
}

describe('behind shadow roots', () => {
  it('late tiles are read', async () => {
    const list = shelf(TILES);
    watch();
    await wait(500);
    list.insertAdjacentHTML('beforeend', tile('Brie', '€ 3,10') + tile('Edam', '€ 3,40'));
    await wait(500);
    expect([titles(told.added), told.scans.length]).toEqual([['Brie', 'Edam'], 1]);
  });

  it('a recycled card is told', async () => {
    const list = shelf(TILES);
    watch();
    await wait(500);
    const card = list.firstElementChild;
    if (card) card.innerHTML = tile('Raw milk brie', '€ 9,10').replace(/^<li[^>]*>|<\/li>$/g, '');
    await wait(500);
    expect(titles(told.changed)).toEqual(['Raw milk brie']);
  });

  it('a list that was empty is read when it fills', async () => {
    const list = shelf('');
    watch();
    await wait(1000);
    list.innerHTML = TILES;
    await wait(1000);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(['Old gouda', 'Young gouda', 'Goat gouda']);
  });

  it('a root that comes late is followed, too', async () => {
    document.body.innerHTML = `<main><h1>Cheese</h1><ul>${TILES}</ul></main>`;
    watch();
    await wait(500);
    const list = shelf('');
    await wait(500);
    list.innerHTML = tile('Brie', '€ 3,10') + tile('Edam', '€ 3,40');
    await wait(1000);
    expect(titles(told.added)).toEqual(['Brie', 'Edam']);
  });

  it('the end of the signal ends it there as well', async () => {
    const list = shelf(TILES);
    watch();
    await wait(500);
    stop();
    list.insertAdjacentHTML('beforeend', tile('Brie', '€ 3,10'));
    await wait(2000);
    expect(told.added).toEqual([]);
  });
});
