// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../page/watch.ts';
import { LIST, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

describe('the first reading', () => {
  it('comes once the page is quiet', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(TIMING.quietMs - 50);
    expect(told.scans).toHaveLength(0);
    list().insertAdjacentHTML('beforeend', tile('Cumin cheese', '€ 3,95'));
    await wait(TIMING.quietMs - 50);
    expect(told.scans).toHaveLength(0);
    await wait(100);
    expect(titles(told.scans[0]?.products ?? [])).toEqual(['Old gouda', 'Young gouda', 'Goat gouda', 'Cumin cheese']);
  });

  it('comes on a page that never rests', async () => {
    document.body.innerHTML = LIST;
    watch();
    const ticker = setInterval(() => document.body.append(document.createElement('i')), 50);
    await wait(TIMING.longestWaitMs + 50);
    clearInterval(ticker);
    expect(told.scans.length).toBeGreaterThan(0);
  });

  it('waits for a tab to be looked at', async () => {
    document.body.innerHTML = LIST;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    watch();
    await wait(20_000);
    expect(told.scans).toHaveLength(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(TIMING.quietMs + 50);
    expect(told.scans).toHaveLength(1);
    hidden.mockRestore();
  });

  it('asks which shop it is once the page is quiet, and once', async () => {
    document.body.innerHTML = LIST;
    let asked = 0;
    const watching = watch({
      *findStore() {
        asked++;
        yield;
        return undefined;
      },
    });
    await wait(TIMING.quietMs - 50);
    expect(asked).toBe(0);
    await wait(100);
    watching.rescan();
    await wait(TIMING.quietMs + 50);
    expect([asked, told.scans.length]).toEqual([1, 2]);
  });
});
