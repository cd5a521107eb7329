import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cartsItem } from '../../extension/carts.ts';
import { dropOld } from '../../extension/drop-old.ts';
import { dayOf, historyItem } from '../../extension/history.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';

const NOON = new Date(2026, 10, 22, 12).getTime();
const DAY_MS = 86_400_000;
const cart = (site: string, daysAgo: number) => ({
  site,
  storeName: site,
  seenAt: NOON - daysAgo * DAY_MS,
  origin: 'page' as const,
  lines: [],
});
const day = (daysAgo: number) => ({
  day: dayOf(NOON - daysAgo * DAY_MS),
  site: 'a',
  origin: 'cart' as const,
  lowUg: 1,
  centralUg: 2,
  highUg: 3,
});

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: true, keepDays: 7 } });
});

it('drops carts and days older than the person wants, though no shop is visited', async () => {
  await cartsItem.write({ old: cart('old', 8), new: cart('new', 6) });
  await historyItem.write([day(8), day(7), day(0)]);
  await dropOld(NOON);
  expect(Object.keys(await cartsItem.read())).toEqual(['new']);
  expect(await historyItem.read()).toEqual([day(7), day(0)]);
});

it('writes nothing where nothing is old', async () => {
  await cartsItem.write({ new: cart('new', 6) });
  await historyItem.write([day(0)]);
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await dropOld(NOON);
  expect(write).not.toHaveBeenCalled();
});
