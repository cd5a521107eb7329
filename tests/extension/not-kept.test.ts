import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import { cartsItem, noteAdd, saveCart, setHandPacks } from '../../extension/carts.ts';
import { readNotKept } from '../../extension/not-kept.ts';
import { lineOf } from '../nutrition/fixtures.ts';

const FULL = [
  'Resource::kQuotaBytes quota exceeded',
  'IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
];

const gouda = lineOf('gouda', 'gouda');
const edam = lineOf('edam', 'edam');
const cartOf = (site: string, lines = [gouda]): CartSnapshot => ({
  site,
  storeName: 'Shop',
  seenAt: Date.now(),
  origin: 'page',
  lines,
});
const refuse = (reason: string) => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(reason));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it.each(FULL)('%s: the cart that was kept stays, and the site is noted', async (reason) => {
  await saveCart(cartOf('shop.example'));
  refuse(reason);
  await expect(saveCart(cartOf('shop.example', [gouda, edam]))).rejects.toThrow(reason);
  expect((await cartsItem.read())['shop.example']?.lines).toEqual([gouda]);
  expect(await readNotKept()).toEqual(['shop.example']);
});

it.each([
  ['seen on a list', () => noteAdd('shop.example', 'Shop', edam)],
  ['added by hand', () => setHandPacks('shop.example', 'Shop', edam, 1)],
])('packs %s that find no room are noted', async (_, write) => {
  refuse(FULL[0] ?? '');
  await expect(write()).rejects.toThrow(/quota/);
  expect(await readNotKept()).toEqual(['shop.example']);
});

it('the note goes when the whole cart of that site was kept, and with nothing less', async () => {
  refuse(FULL[0] ?? '');
  await saveCart(cartOf('shop.example', [gouda, edam])).catch(() => undefined);
  await saveCart(cartOf('other.example'));
  await noteAdd('shop.example', 'Shop', gouda);
  expect(await readNotKept()).toEqual(['shop.example']);
  await saveCart(cartOf('shop.example', [gouda, edam]));
  expect(await readNotKept()).toEqual([]);
});

it('an error of another kind is no full disk', async () => {
  refuse('Extension context invalidated.');
  await expect(saveCart(cartOf('shop.example'))).rejects.toThrow();
  expect(await readNotKept()).toEqual([]);
});
