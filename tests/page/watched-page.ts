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
  navigated: [] as string[],
  redrawn: 0,
};

let end = new AbortController();

export const stop = (): void => end.abort();

export function watch(more: Partial<WatchOptions> = {}): Watch {
  end = new AbortController();
  return watchPage({
    document,
    url: new URL('https://shop.example/c/cheese'),
    signal: end.signal,
    onScan: (reading) => told.scans.push(reading),
    onAdded: (products) => told.added.push(...products),
    onChanged: (products) => told.changed.push(...products),
    onRedrawn: () => told.redrawn++,
    onNavigate: (url) => told.navigated.push(url.pathname),
    ...more,
  });
}

export const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
export const list = (): Element => document.querySelector('ul') ?? document.body;
export const titles = (products: readonly RawProduct[]): string[] => products.map((product) => product.title);

export function watchInTests(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '';
    Object.assign(told, { scans: [], added: [], changed: [], navigated: [], redrawn: 0 });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });
}
