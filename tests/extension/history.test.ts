import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CartSnapshot } from '../../data/cart-terms.ts';
import { saveCart } from '../../extension/carts.ts';
import { correct } from '../../extension/corrections.ts';
import { dayOf, type HistoryDay, historyCsv, historyItem, noteDay } from '../../extension/history.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

const NOON = new Date(2026, 10, 22, 12).getTime();
const DAY_MS = 86_400_000;
const natto = (grams: number) => [lineOf('natto', 'natto', { pack: packOf({ grams }) })];
const cartOf = (part: Partial<CartSnapshot> = {}): CartSnapshot => ({
  site: 'shop.example',
  storeName: 'Shop',
  seenAt: NOON,
  origin: 'page',
  lines: natto(100),
  ...part,
});
const noted = async () =>
  (await historyItem.read()).map(({ day, site, origin, centralUg }) => [day, site, origin, centralUg]);

beforeEach(() => fakeBrowser.reset());

describe('the history', () => {
  it('holds one food total a shop and day, the last of it', async () => {
    await noteDay(cartOf());
    await noteDay(cartOf({ lines: natto(200), seenAt: NOON + 3_600_000 }));
    await noteDay(cartOf({ site: 'other.example' }));
    await noteDay(cartOf({ seenAt: NOON + DAY_MS }));
    expect(await noted()).toEqual([
      ['2026-11-22', 'shop.example', 'cart', 1880],
      ['2026-11-22', 'other.example', 'cart', 940],
      ['2026-11-23', 'shop.example', 'cart', 940],
    ]);
  });

  it('believes the receipt of what was in the cart before the cart', async () => {
    const now = Date.now();
    const seen = { seenAt: now };
    await saveCart(cartOf(seen));
    await noteDay(cartOf(seen));
    await noteDay(cartOf({ ...seen, origin: 'order', lines: natto(50) }));
    await noteDay(cartOf({ ...seen, lines: natto(300) }));
    expect(await noted()).toEqual([[dayOf(now), 'shop.example', 'order', 470]]);
  });

  it.each([
    ['of which no cart was seen', null, natto(50)],
    ['of something else than the cart holds', natto(100), [lineOf('gouda', 'gouda')]],
    ['of a part of what the cart holds', [...natto(100), lineOf('gouda', 'gouda')], natto(100)],
    ['that opens on a day after the cart', natto(100), natto(100), DAY_MS],
  ])('takes no receipt %s: it has no date, and may be of last spring', async (_, cart, order, later = 0) => {
    const seenAt = Date.now();
    if (cart) {
      await saveCart(cartOf({ seenAt: seenAt - later, lines: cart }));
      await noteDay(cartOf({ seenAt: seenAt - later, lines: cart }));
    }
    await noteDay(cartOf({ seenAt, origin: 'order', lines: order }));
    expect((await noted()).map(([, , origin]) => origin)).toEqual(cart ? ['cart'] : []);
  });

  it('keeps the day’s total when the cart is emptied', async () => {
    await noteDay(cartOf());
    await noteDay(cartOf({ lines: [] }));
    expect(await noted()).toHaveLength(1);
  });

  it('notes no day of 0 µg for a cart that nothing was measured of', async () => {
    await noteDay(cartOf({ lines: [lineOf('feta', 'feta'), lineOf('box', null)] }));
    expect(await noted()).toEqual([]);
  });

  it('forgets what the cart no longer holds, where nothing of the rest was measured', async () => {
    const feta = lineOf('feta', 'feta');
    await noteDay(cartOf({ lines: [...natto(200), feta] }));
    await noteDay(cartOf({ site: 'other.example' }));
    await noteDay(cartOf({ lines: [feta], seenAt: NOON + 3_600_000 }));
    expect((await noted()).map(([, site]) => site)).toEqual(['other.example']);
  });

  it('keeps what was ordered, though the next cart holds nothing measured', async () => {
    const now = Date.now();
    await saveCart(cartOf({ seenAt: now }));
    await noteDay(cartOf({ seenAt: now, origin: 'order' }));
    await noteDay(cartOf({ seenAt: now, lines: [lineOf('feta', 'feta')] }));
    expect((await noted()).map(([, , origin]) => origin)).toEqual(['order']);
  });

  it('counts by what the person said', async () => {
    await correct({ title: 'natto' }, { excluded: true });
    await noteDay(cartOf());
    expect(await noted()).toEqual([['2026-11-22', 'shop.example', 'cart', 0]]);
  });

  it('is none in anticoagulant mode, and none when no cart is kept', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, cautions: { ...DEFAULT_SETTINGS.cautions, anticoagulant: true } });
    await noteDay(cartOf());
    await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: false, keepDays: 30 } });
    await noteDay(cartOf());
    expect(await noted()).toEqual([]);
  });

  it('ends with the period the person set', async () => {
    await noteDay(cartOf());
    await noteDay(cartOf({ seenAt: NOON + 31 * DAY_MS }));
    expect((await noted()).map(([day]) => day)).toEqual(['2026-12-23']);
  });
});

describe('the history as a table', () => {
  const day = (part: Partial<HistoryDay> = {}): HistoryDay => ({
    day: '2026-11-22',
    site: 'shop.example',
    origin: 'cart',
    lowUg: 1,
    centralUg: 2.345,
    highUg: 3,
    ...part,
  });

  it('has one row a day and shop', () => {
    expect(historyCsv([day()])).toBe(
      'day,shop,from,low_ug,central_ug,high_ug\r\n2026-11-22,"shop.example",cart,1.0,2.3,3.0\r\n',
    );
  });

  it('holds no formula', () => {
    expect(historyCsv([day({ site: '=HYPERLINK("x")' })])).toContain(',"HYPERLINK(""x"")",');
  });
});
