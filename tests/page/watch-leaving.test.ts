// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { TIMING } from '../../page/watch.ts';
import { comeBack, goTo, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const NAMES = ['Old gouda', 'Kefir 1 l', 'Butter', 'Goat cheese'];

const stepper =
  '<div><button aria-label="Decrease quantity">-</button><input type="number" name="qty" value="1"><button aria-label="Increase quantity">+</button></div>';

/** Its tiles look like lines of a cart but for the address. */
const STEPPERS = `<main><h1>Cheese</h1><ul>${NAMES.map(
  (name) =>
    `<li class="tile"><a href="/p/${name}"><img src="x.jpg" alt="${name}"><h3>${name}</h3></a><span>€ 5,10</span>${stepper}</li>`,
).join('')}</ul></main>`;

const lines = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<li class="cart-item"><a href="/p/${name}">${name}</a><span>€ 5,10</span>${stepper}<button>Remove</button></li>`,
    )
    .join('');

const kinds = (): string[] => told.scans.map(({ kind }) => kind);

describe('a list with steppers that is left for the cart', () => {
  it('is the list again when the person comes back', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    watching.navigate(new URL('https://shop.example/cart'));
    comeBack();
    await wait(3000);
    expect(kinds()).toEqual(['listing', 'listing']);
  });

  it('is the list while the cart takes its time', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    watching.navigate(new URL('https://shop.example/cart'));
    await wait(3 * TIMING.longestWaitMs);
    expect(kinds()).toEqual(['listing', 'listing']);
  });

  it('is no cart while an app loads the cart under the new address', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    goTo(watching, '/cart');
    document.body.insertAdjacentHTML('afterbegin', '<div class="loading-bar"></div>');
    await wait(3 * TIMING.longestWaitMs);
    expect(kinds()).toEqual(['listing']);
    document.body.innerHTML = `<main><h1>Your cart</h1><ul>${lines(['Old gouda', 'Young gouda'])}</ul></main>`;
    await wait(1000);
    expect(kinds()).toEqual(['listing', 'cart']);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(['Old gouda', 'Young gouda']);
  });
});

describe('an address that changes while the page stays', () => {
  it.each(['#top', '?page=2', '?sort=price#top'])('%s takes nothing away', async (to) => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    goTo(watching, `/c/cheese${to}`);
    await wait(3000);
    expect([told.navigated, told.scans.length]).toEqual([0, 1]);
  });

  it('another query with other tiles is read anew', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    goTo(watching, '/c/cheese?q=butter');
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Ghee', '€ 7,80');
    await wait(1000);
    expect([told.navigated, titles(told.scans.at(-1)?.products ?? [])]).toEqual([0, ['Salted butter', 'Ghee']]);
  });

  it('a place in the page is read no further', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    goTo(watching, '/c/cheese#reviews');
    await wait(3000);
    expect(told.redrawn).toBe(0);
  });

  it('behind "#/" stands an address', async () => {
    document.body.innerHTML = STEPPERS;
    const watching = watch();
    await wait(500);
    goTo(watching, '/c/cheese#/butter');
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Ghee', '€ 7,80');
    await wait(1000);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(['Salted butter', 'Ghee']);
  });
});
