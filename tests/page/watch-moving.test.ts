// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../page/watch.ts';
import { comeBack, goTo, LIST, list, stop, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

describe('moving about', () => {
  it('in-page navigation drops the old page and waits for the new one', async () => {
    document.body.innerHTML = LIST;
    const watching = watch();
    await wait(500);
    goTo(watching, '/c/butter');
    expect(told.navigated).toBe(1);
    await wait(600);
    expect(told.scans).toHaveLength(1);
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Ghee', '€ 7,80') + tile('Sour cream', '€ 1,80');
    await wait(500);
    expect(titles(told.scans.at(-1)?.products ?? [])).toEqual(['Salted butter', 'Ghee', 'Sour cream']);
  });

  it('a page that comes back from the cache is read again', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
    comeBack();
    await wait(500);
    expect(told.scans).toHaveLength(2);
  });

  it('a cart whose quantity field changed is read after the click', async () => {
    document.body.innerHTML = `<main><h1>Your cart</h1><ul>${['Old gouda', 'Kefir']
      .map(
        (name) =>
          `<li class="cart-item"><a href="/p/x">${name}</a><span>€ 5,10</span><input type="number" name="qty" value="1"><button>Remove</button></li>`,
      )
      .join('')}</ul></main>`;
    watch();
    await wait(500);
    expect(told.scans.at(-1)?.products[0]?.quantity).toBe('1');
    const field = document.querySelector('input');
    if (field !== null) field.value = '3';
    document.querySelector('button')?.click();
    await wait(TIMING.afterClickMs + 100);
    expect(told.scans.at(-1)?.kind).toBe('cart');
    expect(told.scans.at(-1)?.products[0]?.quantity).toBe('3');
  });

  it('fifty navigations leave one observer and no timers', async () => {
    document.body.innerHTML = LIST;
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const watching = watch();
    for (let i = 0; i < 50; i++) {
      goTo(watching, `/c/${i}`);
      list().innerHTML = tile(`Cheese ${i} old`, '€ 2,80') + tile(`Cheese ${i} young`, '€ 7,80');
      await wait(400);
    }
    expect(told.scans.at(-1)?.products[0]?.title).toBe('Cheese 49 old');
    stop();
    await wait(TIMING.giveUpMs + 100);
    expect(ended).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    ended.mockRestore();
  });

  it('the end of the signal ends everything', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
    stop();
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    document.querySelector('h1')?.click();
    await wait(20_000);
    expect(told.added).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
