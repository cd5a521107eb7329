import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CartLine, CartSnapshot } from '../../data/cart-terms.ts';
import { withAdd, withHandPacks, withoutOld, withRead, withUniqueKeys } from '../../extension/cart-changes.ts';
import { cartsItem, forgetCart, noteAdd, readCarts, saveCart, setHandPacks } from '../../extension/carts.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { lineOf } from '../nutrition/fixtures.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;
const shop = { site: 'shop.example', storeName: 'Shop', seenAt: NOON };
const packs = (key: string, quantity: number): CartLine => lineOf(key, 'gouda', { quantity });
const cartOf = (lines: readonly CartLine[], part: Partial<CartSnapshot> = {}): CartSnapshot => ({
  ...shop,
  origin: 'page',
  lines,
  ...part,
});
const keysOf = (cart: CartSnapshot | undefined) => cart?.lines.map(({ key, product }) => `${key}×${product.quantity}`);

describe('a cart that was read', () => {
  it('takes the place of what was known, hand packs and adds included', () => {
    const before = withHandPacks(withAdd({}, shop, packs('a', 1)), shop, packs('b', 1), 3);
    expect(keysOf(before['shop.example'])).toEqual(['a×1', 'b×3']);
    expect(withRead(before, cartOf([packs('a', 2)]))['shop.example']).toEqual(cartOf([packs('a', 2)]));
  });

  it('may be empty: what it held and what lists told of goes', () => {
    const before = withAdd({ 'shop.example': cartOf([packs('a', 1)]) }, shop, packs('b', 1));
    expect(withRead(before, cartOf([]))['shop.example']).toEqual(cartOf([]));
  });

  it('and is empty takes no packs that the person counted: it may not have been read', () => {
    const byHand = withHandPacks({}, shop, packs('b', 1), 3);
    const before = withHandPacks({ 'shop.example': cartOf([packs('a', 1)]) }, shop, packs('b', 1), 3);
    const empty = cartOf([], { seenAt: NOON + 1000 });
    for (const carts of [byHand, before]) {
      const after = withRead(carts, empty)['shop.example'];
      expect(keysOf(after)).toEqual(['b×3']);
      expect(after).toMatchObject({ origin: 'hand', seenAt: NOON });
    }
    expect(withRead(byHand, cartOf([packs('a', 2)]))['shop.example']).toEqual(cartOf([packs('a', 2)]));
  });

  it('stands beside carts of other shops', () => {
    const carts = withRead(
      { 'shop.example': cartOf([packs('a', 1)]) },
      cartOf([packs('b', 1)], { site: 'other.example' }),
    );
    expect(Object.keys(carts)).toEqual(['shop.example', 'other.example']);
  });

  it('that is partial adds to the one of the same visit, in its order', () => {
    const known = { 'shop.example': cartOf([packs('a', 1), packs('b', 1)]) };
    const window = cartOf([packs('c', 1), packs('b', 4)], { partial: true, seenAt: NOON + 1000 });
    expect(keysOf(withRead(known, window)['shop.example'])).toEqual(['a×1', 'b×4', 'c×1']);
    expect(withRead(known, window)['shop.example']?.partial).toBe(true);
  });

  it('that is partial stands for itself on another day, whichever way the clock went', () => {
    const known = { 'shop.example': cartOf([packs('a', 1)]) };
    for (const seenAt of [NOON + DAY_MS, NOON - DAY_MS])
      expect(keysOf(withRead(known, cartOf([packs('b', 1)], { partial: true, seenAt }))['shop.example'])).toEqual([
        'b×1',
      ]);
  });
});

describe('between two visits of the cart', () => {
  const known = { 'shop.example': cartOf([packs('a', 1), packs('b', 1)]) };

  it('a stepper sets the packs of its line, which keeps its place and is marked', () => {
    const cart = withAdd(known, { ...shop, seenAt: NOON + 5000 }, packs('a', 3))['shop.example'];
    expect(keysOf(cart)).toEqual(['a×3', 'b×1']);
    expect(cart).toMatchObject({ origin: 'adds', seenAt: NOON });
    expect(cart?.lines.map(({ since }) => since)).toEqual(['adds', undefined]);
  });

  it.each([
    ['gone', undefined],
    ['at 0', '0'],
    ['at no weight', '0.00 kg'],
  ])('a stepper that is %s takes the line out', (_, quantity) => {
    const line = { ...packs('a', 1), raw: { title: 'a', ...(quantity && { quantity }) } };
    expect(keysOf(withAdd(known, shop, line)['shop.example'])).toEqual(['b×1']);
  });

  it('a stepper that only comes to show what the cart holds is no news: the cart stays as it was read', () => {
    const weighed = { ...packs('c', 1), product: { ...packs('c', 1).product, weighedGrams: 350 } };
    const read = { 'shop.example': cartOf([packs('a', 1), packs('b', 2), weighed]) };
    for (const line of read['shop.example'].lines) expect(withAdd(read, shop, line)).toEqual(read);
    const heavier = { ...weighed, product: { ...weighed.product, weighedGrams: 500 } };
    expect(withAdd(read, shop, heavier)['shop.example']?.lines.at(-1)).toMatchObject({ since: 'adds' });
  });

  it('a stepper that goes without having put anything in makes no cart of nothing', () => {
    expect(withAdd({}, shop, { ...packs('a', 1), raw: { title: 'a' } })).toEqual({});
  });

  it('a stepper counts a product that the cart shows in two rows once: it tells of the packs of both', () => {
    const twice = { 'shop.example': cartOf(withUniqueKeys([packs('a', 1), packs('b', 1), packs('a', 2)])) };
    const linesAfter = (line: CartLine) => keysOf(withAdd(twice, shop, line)['shop.example']);
    expect(linesAfter(packs('a', 4))).toEqual(['a×4', 'b×1']);
    expect(linesAfter({ ...packs('a', 1), raw: { title: 'a' } })).toEqual(['b×1']);
    expect(withAdd(twice, shop, packs('a', 3))).toEqual(twice);
  });

  it('a stepper confirms packs that were counted by hand: they are in the cart', () => {
    const byHand = withHandPacks({}, shop, packs('a', 1), 2);
    expect(withAdd(byHand, shop, packs('a', 2))['shop.example']?.lines).toMatchObject([{ since: 'adds' }]);
  });

  it('a cart that was never read is as new as its newest packs; one that was keeps the time of its reading', () => {
    const later = { ...shop, seenAt: NOON + DAY_MS };
    for (const change of [withAdd, withHandPacks]) {
      const never = change(change({}, shop, packs('a', 1), 1), later, packs('b', 1), 1)['shop.example'];
      expect(never?.seenAt).toBe(NOON + DAY_MS);
      expect(change(known, later, packs('c', 1), 1)['shop.example']?.seenAt).toBe(NOON);
    }
  });

  it('packs by hand make a cart of their own where none was read', () => {
    const cart = withHandPacks({}, shop, packs('a', 1), 2)['shop.example'];
    expect(cart).toMatchObject({ origin: 'hand', lines: [{ since: 'hand', raw: { quantity: '2' } }] });
    expect(withHandPacks({ 'shop.example': cartOf([]) }, shop, packs('a', 1), 0)['shop.example']?.lines).toEqual([]);
  });
});

describe('time', () => {
  it('keeps packs that were added yesterday, however long ago the cart was read: the person shops on', () => {
    const read = { 'shop.example': cartOf([packs('a', 1)]) };
    const yesterday = { ...shop, seenAt: NOON + 6 * DAY_MS };
    for (const change of [withAdd, withHandPacks]) {
      const carts = change(read, yesterday, packs('b', 1), 1);
      expect(keysOf(withoutOld(carts, 7, NOON + 8 * DAY_MS)['shop.example'])).toEqual(['a×1', 'b×1']);
      expect(withoutOld(carts, 7, NOON + 14 * DAY_MS)).toEqual({});
      const setBack = withoutOld(carts, 7, NOON - 30 * DAY_MS);
      expect(withoutOld(setBack, 7, NOON - 22 * DAY_MS)).toEqual({});
    }
  });

  it('takes away what is older than the person wants, and no cart of the future', () => {
    const carts = {
      old: cartOf([], { seenAt: NOON - 31 * DAY_MS }),
      new: cartOf([], { seenAt: NOON - 29 * DAY_MS }),
      future: cartOf([], { seenAt: NOON + 9 * DAY_MS }),
    };
    expect(withoutOld(carts, 30, NOON)).toEqual({
      new: carts.new,
      future: { ...carts.future, seenAt: NOON, changedAt: NOON },
    });
  });
});

describe('keys of lines', () => {
  it('stand once each, whatever the cart holds', () => {
    const anyLines = fc.array(
      fc.constantFrom('a', 'b', 'c').map((key) => packs(key, 1)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyLines, (lines) => {
        const keys = withUniqueKeys(lines).map(({ key }) => key);
        expect(new Set(keys).size).toBe(lines.length);
      }),
    );
  });
});

describe('storage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps carts of many writers at once: none is lost', async () => {
    const sites = Array.from({ length: 20 }, (_, index) => `shop-${index}.example`);
    await Promise.all(sites.map((site) => saveCart(cartOf([packs('a', 1)], { site, seenAt: Date.now() }))));
    expect(Object.keys(await cartsItem.read()).sort()).toEqual(sites.toSorted());
  });

  it('keeps none when the person wants none', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: false, keepDays: 30 } });
    expect(await saveCart(cartOf([packs('a', 1)]))).toBeNull();
    expect(await noteAdd('shop.example', 'Shop', packs('a', 1))).toBeNull();
    expect(await cartsItem.read()).toEqual({});
  });

  it('forgets one shop', async () => {
    await saveCart(cartOf([packs('a', 1)], { seenAt: Date.now() }));
    await saveCart(cartOf([packs('a', 1)], { site: 'other.example', seenAt: Date.now() }));
    await forgetCart('shop.example');
    expect(Object.keys(await readCarts())).toEqual(['other.example']);
  });

  it('believes each cart that it is told of, right after another wrote: a page says nothing twice', async () => {
    await saveCart(cartOf([packs('a', 1)], { seenAt: Date.now() }));
    await noteAdd('shop.example', 'Shop', packs('b', 1));
    expect(keysOf((await readCarts())['shop.example'])).toEqual(['a×1', 'b×1']);
    await saveCart(cartOf([packs('a', 1)], { seenAt: Date.now() }));
    expect(keysOf((await readCarts())['shop.example'])).toEqual(['a×1']);
  });

  it('answers with the cart as it is kept: of a long cart all windows that were seen', async () => {
    const seenAt = Date.now();
    await saveCart(cartOf([packs('a', 1)], { seenAt, partial: true }));
    expect(keysOf((await saveCart(cartOf([packs('b', 1)], { seenAt, partial: true }))) ?? undefined)).toEqual([
      'a×1',
      'b×1',
    ]);
  });

  it('keeps a cart that was read long ago when packs were added to it since', async () => {
    await saveCart(cartOf([packs('a', 1)], { seenAt: Date.now() - 20 * DAY_MS }));
    await noteAdd('shop.example', 'Shop', packs('b', 1));
    await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: true, keepDays: 7 } });
    expect(keysOf((await readCarts())['shop.example'])).toEqual(['a×1', 'b×1']);
  });

  it('has packs by hand until the cart is read', async () => {
    await setHandPacks('shop.example', 'Shop', packs('a', 1), 2);
    expect((await readCarts())['shop.example']?.origin).toBe('hand');
    await saveCart(cartOf([packs('b', 1)], { seenAt: Date.now() }));
    expect(keysOf((await readCarts())['shop.example'])).toEqual(['b×1']);
  });

  it('survives a stored cart that is none: the others stay, the bad one is set aside', async () => {
    await fakeBrowser.storage.local.set({ carts: { bad: { site: 7 }, 'shop.example': cartOf([packs('a', 1)]) } });
    expect(Object.keys(await cartsItem.read())).toEqual(['shop.example']);
  });
});
