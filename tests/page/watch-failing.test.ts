// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST, list, tile, titles, told, wait, watch, watchInTests } from './watched-page.ts';

watchInTests();

const failed = new Error('a page nobody foresaw');
const fail = () => {
  throw failed;
};
beforeEach(() => {
  document.body.innerHTML = LIST;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page that makes reading fail', () => {
  it('is read once it no longer does, and the failure is told', async () => {
    vi.spyOn(document, 'scripts', 'get').mockImplementationOnce(fail);
    watch();
    await wait(500);
    expect([told.scans.length, told.failed]).toEqual([0, [failed]]);
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    await wait(500);
    expect(told.scans.map(({ products }) => products.length)).toEqual([4]);
  });

  it('with what comes late, keeps what it showed and is read whole', async () => {
    watch();
    await wait(500);
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    const late = list().lastElementChild ?? list();
    Object.defineProperty(late, 'querySelectorAll', { value: fail, configurable: true });
    await wait(500);
    expect([told.scans.length, told.failed]).toEqual([1, [failed]]);
    Reflect.deleteProperty(late, 'querySelectorAll');
    list().insertAdjacentHTML('beforeend', tile('Kefir 1 l', '€ 2,10'));
    await wait(500);
    expect(titles(told.scans.at(-1)?.products ?? []).slice(-2)).toEqual(['Blue wedge', 'Kefir 1 l']);
  });
});
