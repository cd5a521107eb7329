// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { without } from '../../entrypoints/grocery.content/reading.ts';
import { TIMING } from '../../page/watch.ts';
import { LIST, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const ADVERT = '<img src="x.png" alt=""><p>Advertisement</p>';

describe('a card recycled into an advert', () => {
  beforeEach(async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
  });

  it('is told to be gone, and is no product of the reading', async () => {
    const card = list().children[1];
    if (card) card.innerHTML = ADVERT;
    await wait(500);
    expect([told.gone, told.changed, told.redrawn]).toEqual([[card], [], 0]);
    const [reading] = told.scans;
    expect(reading && titles(without(reading, told.gone).products)).toEqual(['Old gouda', 'Goat gouda']);
  });

  it('that becomes a product again is a new one', async () => {
    const card = list().children[1];
    if (card) card.innerHTML = ADVERT;
    await wait(500);
    if (card) card.innerHTML = tile('Young gouda', '€ 4,10').replace(/^<li[^>]*>|<\/li>$/g, '');
    await wait(500);
    expect([titles(told.added), told.added[0]?.element]).toEqual([['Young gouda'], card]);
  });
});

describe('a stepper whose number stands in a field', () => {
  const field = '<input type="number" name="qty" value="1"><button aria-label="Increase quantity">+</button>';
  const withStepper = (more: string) =>
    LIST.replaceAll('<button>Add to cart</button>', `<button aria-label="Decrease quantity">-</button>${field}${more}`);
  const open = async (html: string) => {
    document.body.innerHTML = html;
    for (const button of document.querySelectorAll<HTMLElement>('[aria-label^=Increase]'))
      button.onclick = () =>
        button.previousElementSibling instanceof HTMLInputElement && button.previousElementSibling.stepUp();
    watch();
    await wait(500);
  };
  const press = async (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.click();
    await wait(TIMING.afterClickMs + 100);
  };

  it('is read after it was used', async () => {
    await open(withStepper(''));
    await press('[aria-label^=Increase]');
    expect(told.changed.map(({ title, quantity }) => [title, quantity])).toEqual([['Old gouda', '2']]);
    expect(told.scans).toHaveLength(1);
  });

  it('is no news when something else in the card was pressed', async () => {
    await open(withStepper(''));
    await press('h3');
    expect(told.changed).toEqual([]);
  });

  it('beside "Add to cart" says how many to add, not how many there are', async () => {
    await open(withStepper('<button>Add to cart</button>'));
    await press('[aria-label^=Increase]');
    expect(told.changed.flatMap(({ quantity }) => quantity ?? [])).toEqual([]);
  });
});
