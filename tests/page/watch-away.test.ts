// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const turn = (to: 'away' | 'back'): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(to === 'away');
  document.dispatchEvent(new Event('visibilitychange'));
};

const listening = new Set<MutationObserver>();
beforeEach(() => {
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...what) {
    listening.add(this);
    observe.apply(this, what);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    listening.delete(this);
    disconnect.apply(this);
  });
  document.body.innerHTML = LIST;
});
afterEach(() => {
  vi.restoreAllMocks();
  listening.clear();
});

describe('a tab nobody looks at', () => {
  it('keeps nothing of what the page puts in and takes out', async () => {
    watch();
    await wait(500);
    turn('away');
    expect(listening.size).toBe(0);
    turn('back');
    expect(listening.size).toBe(1);
  });

  it('that was opened behind this one is not listened to yet', async () => {
    turn('away');
    watch();
    await wait(20_000);
    expect([listening.size, told.scans.length]).toEqual([0, 0]);
    turn('back');
    await wait(500);
    expect([listening.size, told.scans.length]).toEqual([1, 1]);
  });

  it('that is left while it is read is not listened to either, and read when the person is back', async () => {
    let isLeft = false;
    const watching = watch({
      *findStore() {
        if (!isLeft) turn('away');
        isLeft = true;
        yield;
        return undefined;
      },
    });
    await wait(5000);
    watching.rescan();
    document.querySelector('h1')?.click();
    await wait(5000);
    expect([listening.size, told.scans.length]).toEqual([0, 0]);
    turn('back');
    await wait(500);
    expect(told.scans).toHaveLength(1);
  });

  it('is read on return: what came meanwhile is there, what stayed keeps its marks', async () => {
    watch();
    await wait(500);
    turn('away');
    await wait(60_000);
    turn('back');
    await wait(500);
    expect([told.scans.length, told.redrawn]).toEqual([1, 1]);
    turn('away');
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    await wait(60_000);
    expect([told.scans.length, told.added.length]).toEqual([1, 0]);
    turn('back');
    await wait(500);
    expect(titles(told.scans.at(-1)?.products ?? []).at(-1)).toBe('Blue wedge');
    list().insertAdjacentHTML('beforeend', tile('Kefir 1 l', '€ 2,10'));
    await wait(500);
    expect(titles(told.added)).toEqual(['Kefir 1 l']);
  });

  it('with nothing for us stays at rest', async () => {
    document.body.innerHTML = '<main><p>We make cheese.</p></main>';
    watch();
    await wait(20_000);
    turn('away');
    turn('back');
    await wait(5000);
    expect([listening.size, told.scans.length]).toEqual([0, 1]);
  });
});
