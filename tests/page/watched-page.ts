import { afterEach, beforeEach, vi } from 'vitest';
import type { PageReading, RawProduct } from '../../page/types.ts';
import { type Watch, type WatchOptions, watchPage } from '../../page/watch.ts';

/** A shop's page under watch, with the clock in the test's hand. */

export const tile = (name: string, price: string): string =>
  `<li class="tile"><a href="/p/${name.replace(/\W+/g, '-')}"><img src="x.jpg" alt="${name}"><h3>${name}</h3></a><span>${price}</span><button>Add to cart</button></li>`;

export const LIST = `<main><h1>Cheese</h1><ul>${tile('Old gouda', '€ 5,10')}${tile('Young gouda', '€ 4,10')}${tile('Goat gouda', '€ 6,10')}</ul></main>`;

/** What the watch told since the test began. */
export const told = {
  scans: [] as PageReading[],
  added: [] as RawProduct[],
  changed: [] as RawProduct[],
  stepped: [] as RawProduct[],
  gone: [] as Element[],
  navigated: 0,
  redrawn: 0,
  failed: [] as unknown[],
};

let address = new URL('https://shop.example/');

let end = new AbortController();

export const stop = (): void => end.abort();

/** The address changes inside the page, as a browser tells it: the event first. */
export function goTo(watching: Watch, path: string): void {
  const to = new URL(path, address);
  watching.navigate(to);
  address = to;
}

export function watch({ url, ...more }: Partial<WatchOptions> & { url?: URL } = {}): Watch {
  end = new AbortController();
  address = url ?? new URL('https://shop.example/c/cheese');
  return watchPage({
    document,
    addressNow: () => address,
    signal: end.signal,
    onScan: (reading) => told.scans.push(reading),
    onAdded: (products) => told.added.push(...products),
    onChanged(products, gone, stepped) {
      told.changed.push(...products);
      told.stepped.push(...stepped);
      told.gone.push(...gone);
    },
    onRedrawn: () => told.redrawn++,
    onFailed: (error) => told.failed.push(error),
    onNavigate: () => told.navigated++,
    ...more,
  });
}

/** The browser's back button, the page kept as it was left. */
export function comeBack(): void {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: true });
  window.dispatchEvent(event);
}

export const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const list = (): Element => document.querySelector('ul') ?? document.body;
export const titles = (products: readonly RawProduct[]): string[] => products.map((product) => product.title);

export function watchInTests(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
    Object.assign(told, {
      scans: [],
      added: [],
      changed: [],
      stepped: [],
      gone: [],
      navigated: 0,
      redrawn: 0,
      failed: [],
    });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
}
