import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCarts } from '../../extension/carts.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { historyItem } from '../../extension/history.ts';
import { askPage, askPatiently, askWorker } from '../../extension/messages.ts';
import { readNotKept } from '../../extension/not-kept.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { answerMessages } from '../../extension/worker.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

interface Reply {
  res?: unknown;
  err?: unknown;
}

/** A message as it arrives: from whom, of what name, with what. undefined: nobody answered. */
function arrive(
  type: string,
  data: unknown,
  sender: { id?: string; tab?: { id: number; incognito?: boolean } } = { id: fakeBrowser.runtime.id },
) {
  return new Promise<Reply | undefined>((resolve) => {
    const message = { type, data };
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, resolve as never)
      .then((taken: readonly unknown[]) => {
        if (!taken.includes(true)) resolve(undefined);
      });
  });
}

const gouda = lineOf('gouda', 'gouda', { pack: packOf({ grams: 300 }) });
const cart = () => ({ site: 'shop.example', storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines: [gouda] });

beforeAll(() => {
  answerMessages();
});
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.storage.local.clear();
});

describe('the worker', () => {
  it.each([
    ['en', 'Mature cheddar', 'Cheddar, aged'],
    ['nl', 'Oude cheddar', 'Oude cheddar'],
  ])('calls a food that is searched for what its card calls it: %s, %s', async (lang, query, name) => {
    const answer = await arrive('foodChoices', { query, lang });
    expect(answer?.res).toContainEqual(expect.objectContaining({ name }));
  });

  it('offers foods of one’s own first, by their words in any order and any accent', async () => {
    const words = ['hüttenkäse'];
    const curd = { id: 'own-curd', name: 'Grandma’s curd', words, ugPer100g: 9, servingGrams: 30, packGrams: 200 };
    const natto = { ...curd, id: 'own-natto', name: 'Natto of ours', words: [] };
    await customFoodsItem.write([curd, natto]);
    const found = async (query: string) => (await arrive('foodChoices', { query, lang: 'en' }))?.res;
    expect(await found('curd grandma')).toContainEqual({ id: 'own-curd', name: 'Grandma’s curd' });
    expect(await found('huttenkase')).toContainEqual({ id: 'own-curd', name: 'Grandma’s curd' });
    const [first, second] = (await found('natto')) as { id: string }[];
    expect([first?.id, second?.id]).toEqual(['own-natto', 'natto']);
    expect(await found(' ')).toEqual([]);
  });

  it('keeps a cart', async () => {
    expect(await arrive('saveCart', cart())).toEqual({ res: true });
    expect((await readCarts())['shop.example']?.lines).toHaveLength(1);
  });

  it('keeps nothing of what a private window shows', async () => {
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 1, incognito: true } };
    await historyItem.write([]);
    expect(await arrive('saveCart', cart(), sender)).toEqual({ res: false });
    expect(await arrive('saveCart', { ...cart(), origin: 'order' }, sender)).toEqual({ res: false });
    const line = { ...gouda, raw: { ...gouda.raw, quantity: '2' } };
    await arrive('addSeen', { site: 'shop.example', storeName: 'Shop', line }, sender);
    expect(await arrive('handPacks', { site: 'shop.example', storeName: 'Shop', line, packs: 2 }, sender)).toEqual({
      res: 'failed',
    });
    const correction = { raw: { title: 'Gouda' }, change: { excluded: true } };
    expect(await arrive('correct', correction, sender)).toEqual({ res: null });
    expect(await readCarts()).toEqual({});
    expect(await historyItem.read()).toEqual([]);
    expect(await correctionsItem.read()).toEqual({});
  });

  it('notes the day of a long cart by all of it, not by the window that was seen last', async () => {
    await historyItem.write([]);
    const window = (key: string) => ({ ...cart(), partial: true, lines: [{ ...gouda, key }] });
    await arrive('saveCart', window('a'));
    const [first] = await historyItem.read();
    await arrive('saveCart', window('b'));
    const [both] = await historyItem.read();
    expect(both?.centralUg).toBeCloseTo(2 * (first?.centralUg ?? 0));
  });

  it('leaves the day as it was when the cart is emptied, packs by hand or not', async () => {
    await historyItem.write([]);
    await arrive('saveCart', cart());
    const before = await historyItem.read();
    const edam = lineOf('edam', 'edam');
    await arrive('handPacks', { site: 'shop.example', storeName: 'Shop', line: edam, packs: 2 });
    await arrive('saveCart', { ...cart(), lines: [] });
    expect((await readCarts())['shop.example']?.lines).toHaveLength(1);
    expect(await historyItem.read()).toEqual(before);
  });

  it('hears nobody but the extension itself', async () => {
    for (const sender of [{ id: 'some-other-extension' }, {}]) {
      expect((await arrive('saveCart', cart(), sender))?.err).toBeDefined();
      expect((await arrive('correct', { raw: { title: 'A' }, change: { excluded: true } }, sender))?.err).toBeDefined();
    }
    expect(await readCarts()).toEqual({});
    expect(await correctionsItem.read()).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['text', 'gouda'],
    ['a cart without a site', { ...cart(), site: undefined }],
    ['a cart of an unknown origin', { ...cart(), origin: 'moon' }],
    ['a cart of no time', { ...cart(), seenAt: 1e308 }],
    ['lines that are no list', { ...cart(), lines: 'many' }],
  ])('refuses %s as a cart', async (_, data) => {
    expect((await arrive('saveCart', data))?.err).toBeDefined();
    expect(await readCarts()).toEqual({});
  });

  it('ends at a number, whatever quantity a line claims', async () => {
    const endless = { ...gouda, product: { ...gouda.product, quantity: 1e308 } };
    await arrive('saveCart', { ...cart(), lines: [endless, { ...endless, key: 'again' }] });
    const [day] = await historyItem.read();
    expect(Number.isFinite(day?.highUg)).toBe(true);
  });

  it('leaves out a line that is none and the address of a product, cuts what has no end, and keeps the cart', async () => {
    const endless = {
      ...gouda,
      key: 'long',
      raw: {
        title: 'x'.repeat(50_000),
        url: 'https://shop.example/p/1',
        breadcrumbs: Array.from({ length: 30_000 }, () => 'Dairy'),
      },
    };
    await arrive('saveCart', {
      ...cart(),
      lines: [
        gouda,
        null,
        { key: 7 },
        endless,
        { ...gouda, key: 'nan', product: { ...gouda.product, quantity: Number.NaN } },
      ],
    });
    const lines = (await readCarts())['shop.example']?.lines ?? [];
    expect(lines.map(({ key }) => key)).toEqual(['gouda', 'long']);
    expect(lines[1]?.raw).toEqual({
      title: 'x'.repeat(400),
      breadcrumbs: Array.from({ length: 30 }, () => 'Dairy'),
    });
  });

  it('keeps a correction, and takes it back', async () => {
    const correct = (change: object) => arrive('correct', { raw: { title: 'Gouda' }, change });
    await correct({ food: null, packGrams: 400 });
    expect((await correctionsItem.read()).gouda).toMatchObject({ food: null, packGrams: 400 });
    await correct({ food: '' });
    expect((await correctionsItem.read()).gouda).not.toHaveProperty('food');
    await correct({ packGrams: null });
    expect(await correctionsItem.read()).toEqual({});
    expect((await correct({ packGrams: -400 }))?.err).toBeDefined();
  });

  it('answers a correction with what takes it back', async () => {
    const correct = (change: object) => arrive('correct', { raw: { title: 'Gouda' }, change });
    expect(await correct({ food: 'edam' })).toEqual({ res: { food: '' } });
    expect(await correct({ food: null, packGrams: 400 })).toEqual({ res: { food: 'edam', packGrams: null } });
    expect(await correct({ food: '', excluded: true })).toEqual({ res: { food: null, excluded: null } });
    expect(await Promise.all([correct({ food: 'edam' }), correct({ food: 'brie' })])).toEqual([
      { res: { food: '' } },
      { res: { food: 'edam' } },
    ]);
  });

  it('counts packs by hand, and takes them out again', async () => {
    const packs = (count: unknown) =>
      arrive('handPacks', { site: 'shop.example', storeName: 'Shop', line: gouda, packs: count });
    expect(await packs(2)).toEqual({ res: 'kept' });
    expect((await readCarts())['shop.example']?.lines[0]?.product.quantity).toBe(2);
    for (const count of [-1, 1.5, '3', Number.POSITIVE_INFINITY, null]) expect((await packs(count))?.err).toBeDefined();
    await packs(0);
    expect((await readCarts())['shop.example']?.lines).toEqual([]);
  });

  it('says why packs by hand were not kept: switched off, or no room', async () => {
    const packs = () => arrive('handPacks', { site: 'shop.example', storeName: 'Shop', line: gouda, packs: 1 });
    await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: false, keepDays: 30 } });
    expect(await packs()).toEqual({ res: 'off' });
    await settingsItem.write(DEFAULT_SETTINGS);
    const isFull = new DOMException('Resource::kQuotaBytes quota exceeded', 'QuotaExceededError');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(isFull);
    expect(await packs()).toEqual({ res: 'full' });
    expect(await packs()).toEqual({ res: 'kept' });
  });

  it('keeps the cart where only the history found no room, and notes the site', async () => {
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (values) => {
      if ('history' in values) throw new Error('QUOTA_BYTES quota exceeded');
      return set(values);
    });
    expect((await arrive('saveCart', cart()))?.err).toBeDefined();
    expect((await readCarts())['shop.example']?.lines).toHaveLength(1);
    expect(await readNotKept()).toEqual(['shop.example']);
  });

  it('does not answer a message it does not know', async () => {
    expect(await arrive('formatDisk', null)).toBeUndefined();
  });
});

describe('asking', () => {
  it('a tab without our script is answered by null', async () => {
    fakeBrowser.tabs.sendMessage = (() => Promise.reject(new Error('Receiving end does not exist.'))) as never;
    expect(await askPage(3, 'readPageReport', null)).toBeNull();
  });

  it('a worker that is gone is answered by null', async () => {
    fakeBrowser.runtime.onMessage.removeAllListeners();
    expect(await askWorker('toggleSite', { site: 'shop.example' })).toBeNull();
  });

  it('a worker that does not listen yet is asked again, and in the end no more', async () => {
    vi.useFakeTimers();
    let reply: unknown;
    fakeBrowser.runtime.sendMessage = (async () => reply) as never;
    const early = askPatiently('looks', null);
    await vi.advanceTimersByTimeAsync(400);
    reply = { res: 'a sheet' };
    await vi.advanceTimersByTimeAsync(3000);
    expect(await early).toBe('a sheet');
    reply = undefined;
    const never = askPatiently('looks', null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await never).toBeNull();
    vi.useRealTimers();
  });
});
