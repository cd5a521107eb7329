// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { TIMING, type Watch, watchPage } from '../../page/watch.ts';

const tile = (name: string, price: string): string =>
  `<li class="tile"><a href="/p/${name.replace(/\W+/g, '-')}"><img src="x.jpg" alt="${name}"><h3>${name}</h3></a><span>${price}</span><button>Add to cart</button></li>`;

const LIST = `<main><h1>Cheese</h1><ul>${tile('Old gouda', '€ 5,10')}${tile('Young gouda', '€ 4,10')}${tile('Goat gouda', '€ 6,10')}</ul></main>`;

let scans: PageReading[] = [];
let added: RawProduct[] = [];
let changed: RawProduct[] = [];
let navigated: string[] = [];
let redrawn = 0;
let end = new AbortController();

function watch(): Watch {
  end = new AbortController();
  return watchPage({
    document,
    url: new URL('https://shop.example/c/cheese'),
    signal: end.signal,
    onScan: (reading) => scans.push(reading),
    onAdded: (products) => added.push(...products),
    onChanged: (products) => changed.push(...products),
    onRedrawn: () => redrawn++,
    onNavigate: (url) => navigated.push(url.pathname),
  });
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const list = (): Element => document.querySelector('ul') ?? document.body;
const titles = (products: readonly RawProduct[]): string[] => products.map((product) => product.title);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  [scans, added, changed, navigated] = [[], [], [], []];
  redrawn = 0;
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('the first reading', () => {
  it('comes once the page is quiet', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(TIMING.quietMs - 50);
    expect(scans).toHaveLength(0);
    list().insertAdjacentHTML('beforeend', tile('Cumin cheese', '€ 3,95'));
    await wait(TIMING.quietMs - 50);
    expect(scans).toHaveLength(0);
    await wait(100);
    expect(titles(scans[0]?.products ?? [])).toEqual(['Old gouda', 'Young gouda', 'Goat gouda', 'Cumin cheese']);
  });

  it('comes on a page that never rests', async () => {
    document.body.innerHTML = LIST;
    watch();
    const ticker = setInterval(() => document.body.append(document.createElement('i')), 50);
    await wait(TIMING.longestWaitMs + 50);
    clearInterval(ticker);
    expect(scans.length).toBeGreaterThan(0);
  });

  it('waits for a tab to be looked at', async () => {
    document.body.innerHTML = LIST;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    watch();
    await wait(20_000);
    expect(scans).toHaveLength(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(TIMING.quietMs + 50);
    expect(scans).toHaveLength(1);
    hidden.mockRestore();
  });
});

describe('late tiles', () => {
  beforeEach(async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
  });

  it('are read without reading the page again', async () => {
    const queries = vi.spyOn(document, 'querySelectorAll');
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10') + tile('Kefir 1 l', '€ 2,10'));
    await wait(500);
    expect(titles(added)).toEqual(['Blue wedge', 'Kefir 1 l']);
    expect(scans).toHaveLength(1);
    expect(queries).not.toHaveBeenCalled();
    queries.mockRestore();
  });

  it('are reported once, though the page touches them again', async () => {
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    await wait(500);
    list().lastElementChild?.append(document.createElement('em'));
    await wait(500);
    expect(titles(added)).toEqual(['Blue wedge']);
    expect(changed).toHaveLength(0);
  });

  it('a placeholder tile that is filled in place is a new card', async () => {
    const placeholder = document.createElement('li');
    placeholder.className = 'tile skeleton';
    placeholder.innerHTML = '<div></div><p></p>';
    list().append(placeholder);
    await wait(1000);
    placeholder.className = 'tile';
    placeholder.innerHTML = tile('Blue wedge', '€ 3,20').replace(/^<li[^>]*>|<\/li>$/g, '');
    await wait(1000);
    expect(titles(added)).toEqual(['Blue wedge']);
    expect(added[0]?.element).toBe(placeholder);
  });

  it('tell a recycled card by its content', async () => {
    const card = list().firstElementChild;
    const name = card?.querySelector('h3')?.firstChild;
    if (name != null) name.nodeValue = 'Raw milk brie';
    card?.querySelector('img')?.setAttribute('alt', 'Raw milk brie');
    await wait(500);
    expect(titles(changed)).toEqual(['Raw milk brie']);
    expect(changed[0]?.element).toBe(card);
  });

  it('a card drawn anew with the same product is told, so that its mark can come back', async () => {
    const card = list().firstElementChild;
    if (card) card.replaceChildren(...[...card.children].map((child) => child.cloneNode(true)));
    await wait(500);
    expect([added.length, changed.length, redrawn]).toEqual([0, 0, 1]);
  });

  it('a cart drawer that opens over the list is read', async () => {
    const row = (name: string, packs: number): string =>
      `<li class="row"><img alt=""><a href="/p/${name}">${name}</a><input type="number" name="quantity" value="${packs}"><span>€ 5,10</span><button aria-label="Remove">×</button></li>`;
    const drawer = document.createElement('aside');
    drawer.setAttribute('role', 'dialog');
    drawer.setAttribute('aria-modal', 'true');
    drawer.setAttribute('aria-label', 'Shopping cart');
    drawer.innerHTML = `<h2>Shopping cart</h2><ul>${row('Old gouda', 1)}${row('Goat gouda', 2)}</ul><a href="/checkout">Checkout</a>`;
    document.body.append(drawer);
    await wait(1000);
    const last = scans.at(-1);
    expect([last?.kind, titles(last?.products ?? [])]).toEqual(['cart', ['Old gouda', 'Goat gouda']]);
  });

  it('our own marks are no change', async () => {
    for (const card of list().children) card.append(document.createElement('k2-lens-badge'));
    await wait(2000);
    expect([scans.length, added.length, changed.length]).toEqual([1, 0, 0]);
  });

  it('a list that was replaced is read anew', async () => {
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Sour cream', '€ 1,80') + tile('Whole milk', '€ 1,20');
    await wait(1000);
    expect(titles(scans.at(-1)?.products ?? [])).toEqual(['Salted butter', 'Sour cream', 'Whole milk']);
  });
});

describe('a page with nothing for us', () => {
  const nothing = '<main><h1>About us</h1><p>We make cheese.</p></main>';

  it('is not observed after ten seconds', async () => {
    document.body.innerHTML = nothing;
    const watching = watch();
    await wait(1000);
    expect(watching.isObserving).toBe(true);
    await wait(TIMING.giveUpMs);
    expect(watching.isObserving).toBe(false);
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
    expect(scans.at(-1)?.products).toHaveLength(3);
  });

  it('a list that arrives after a minute without a click is not', async () => {
    document.body.innerHTML = nothing;
    watch();
    await wait(60_000);
    document.body.innerHTML = LIST;
    await wait(5000);
    expect(scans.at(-1)?.products).toHaveLength(0);
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
    const last = scans.at(-1);
    expect(titles(last?.drawer ?? last?.products ?? [])).toEqual(['Old gouda']);
  });
});

describe('moving about', () => {
  it('in-page navigation drops the old page and waits for the new one', async () => {
    document.body.innerHTML = LIST;
    const watching = watch();
    await wait(500);
    watching.navigate(new URL('https://shop.example/c/butter'));
    expect(navigated).toEqual(['/c/butter']);
    await wait(600);
    expect(scans).toHaveLength(1);
    list().innerHTML = tile('Salted butter', '€ 2,80') + tile('Ghee', '€ 7,80') + tile('Sour cream', '€ 1,80');
    await wait(500);
    expect(titles(scans.at(-1)?.products ?? [])).toEqual(['Salted butter', 'Ghee', 'Sour cream']);
  });

  it('a page that comes back from the cache is read again', async () => {
    document.body.innerHTML = LIST;
    watch();
    await wait(500);
    const event = new Event('pageshow');
    Object.defineProperty(event, 'persisted', { value: true });
    window.dispatchEvent(event);
    await wait(500);
    expect(scans).toHaveLength(2);
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
    expect(scans.at(-1)?.products[0]?.quantity).toBe('1');
    const field = document.querySelector('input');
    if (field !== null) field.value = '3';
    document.querySelector('button')?.click();
    await wait(TIMING.afterClickMs + 100);
    expect(scans.at(-1)?.kind).toBe('cart');
    expect(scans.at(-1)?.products[0]?.quantity).toBe('3');
  });

  it('fifty navigations leave one observer and no timers', async () => {
    document.body.innerHTML = LIST;
    const watching = watch();
    for (let i = 0; i < 50; i++) {
      watching.navigate(new URL(`https://shop.example/c/${i}`));
      list().innerHTML = tile(`Cheese ${i} old`, '€ 2,80') + tile(`Cheese ${i} young`, '€ 7,80');
      await wait(400);
    }
    expect(scans.at(-1)?.products[0]?.title).toBe('Cheese 49 old');
    end.abort();
    await wait(TIMING.giveUpMs + 100);
    expect(watching.isObserving).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('the end of the signal ends everything', async () => {
    document.body.innerHTML = LIST;
    const watching = watch();
    await wait(500);
    end.abort();
    list().insertAdjacentHTML('beforeend', tile('Blue wedge', '€ 3,10'));
    document.querySelector('h1')?.click();
    await wait(20_000);
    expect(added).toHaveLength(0);
    expect(watching.isObserving).toBe(false);
  });
});
