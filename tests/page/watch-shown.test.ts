// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LIST, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const shelf = `<h2>Offers</h2><ul>${tile('Blue wedge', '€ 3,10')}${tile('Kefir 1 l', '€ 2,10')}${tile('Farm brie', '€ 4,20')}</ul>`;
const panel = () => document.querySelector<HTMLElement>('.panel') ?? document.body;

describe('what was hidden is read once it is shown', () => {
  it.each([
    ['hidden', '', null],
    ['style', 'display: none', 'display: block'],
    ['class', 'panel d-none', 'panel'],
  ])('by its %s', async (attribute, hides, shows) => {
    document.body.innerHTML = `${LIST}<section class="panel">${shelf}</section>`;
    panel().setAttribute(attribute, hides);
    watch();
    await wait(1000);
    expect(titles(told.scans[0]?.products ?? [])).toEqual(['Old gouda', 'Young gouda', 'Goat gouda']);
    if (shows === null) panel().removeAttribute(attribute);
    else panel().setAttribute(attribute, shows);
    await wait(1000);
    expect(titles([...told.added, ...(told.scans[1]?.products ?? [])])).toContain('Farm brie');
  });

  it('what is shown again is no news, nor is any other change of class or style', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(1000);
    const list = document.querySelector('main');
    for (const [attribute, value] of [
      ['class', 'hidden'],
      ['class', 'is-open'],
      ['style', 'display: none'],
      ['style', 'opacity: 1'],
    ] as const) {
      list?.setAttribute(attribute, value);
      await wait(1000);
    }
    expect([told.scans.length, told.added.length, told.changed.length, told.gone.length]).toEqual([1, 0, 0, 0]);
  });
});
