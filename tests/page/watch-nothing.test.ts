// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../page/watch.ts';
import { LIST, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

describe('a page with nothing for us', () => {
  const nothing = '<main><h1>About us</h1><p>We make cheese.</p></main>';

  it('is not observed after ten seconds', async () => {
    document.body.innerHTML = nothing;
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect');
    watch();
    await wait(TIMING.giveUpMs - 1000);
    expect(ended).not.toHaveBeenCalled();
    await wait(2000);
    expect(ended).toHaveBeenCalled();
    ended.mockRestore();
  });

  it('until it is quiet nothing is asked of it', async () => {
    document.body.innerHTML = nothing;
    const queries = vi.spyOn(document, 'querySelectorAll');
    watch();
    await wait(TIMING.quietMs - 20);
    expect(queries.mock.calls.length).toBeLessThanOrEqual(1);
    queries.mockRestore();
  });

  it('a list that arrives after eight seconds is caught', async () => {
    document.body.innerHTML = nothing;
    watch();
    await wait(8000);
    document.body.innerHTML = LIST;
    await wait(2500);
    expect(told.scans.at(-1)?.products).toHaveLength(3);
  });

  it('a list that arrives after a minute without a click is not', async () => {
    document.body.innerHTML = nothing;
    watch();
    await wait(60_000);
    document.body.innerHTML = LIST;
    await wait(5000);
    expect(told.scans.at(-1)?.products).toHaveLength(0);
  });

  it('a drawer opened by a click after a minute is', async () => {
    document.body.innerHTML = nothing;
    watch();
    await wait(60_000);
    document.querySelector('h1')?.click();
    await wait(300);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<aside class="cart-drawer" aria-label="Cart"><div class="row"><img src="x.jpg" alt="Old gouda"><a href="/p/1">Old gouda</a><span>€ 5,10</span><input type="number" value="2"><button>Remove</button></div></aside>',
    );
    await wait(2500);
    const last = told.scans.at(-1);
    expect(titles(last?.drawer ?? last?.products ?? [])).toEqual(['Old gouda']);
  });
});
