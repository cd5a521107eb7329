import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { historyBars } from '../../components/popup/history-bars.ts';
import { exportEverything, importFile } from '../../extension/backup.ts';
import { cartsItem, forgetCart, saveCart } from '../../extension/carts.ts';
import { correct, correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { dayOf, historyItem, noteDay } from '../../extension/history.ts';
import { merge } from '../../extension/merge-backup.ts';
import { readSetAside } from '../../extension/set-aside.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

const fileOf = (text: string) => ({ size: new Blob([text]).size, text: async () => text });
const jsonOf = (content: unknown) => fileOf(JSON.stringify(content));
const OURS = { program: 'k2-lens', version: 1 };
const ownFood = { id: 'own-my-cheese', name: 'My cheese', words: [], ugPer100g: 40, servingGrams: 30, packGrams: 250 };

async function fill(): Promise<void> {
  const cart = {
    site: 'shop.example',
    storeName: 'Shop',
    seenAt: Date.now(),
    origin: 'page' as const,
    lines: [lineOf('a', 'natto', { pack: packOf({ grams: 120 }) })],
  };
  await settingsItem.write({
    ...DEFAULT_SETTINGS,
    people: 3,
    cautions: { ...DEFAULT_SETTINGS.cautions, clotting: true },
  });
  await correct({ title: 'Natto' }, { packGrams: 120 });
  await customFoodsItem.write([ownFood]);
  await saveCart(cart);
  await noteDay(cart);
}
const everything = async () => ({
  settings: await settingsItem.read(),
  corrections: await correctionsItem.read(),
  customFoods: await customFoodsItem.read(),
  carts: await cartsItem.read(),
  history: await historyItem.read(),
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the backup file', () => {
  it('brings everything to another device', async () => {
    await fill();
    const [before, file] = [await everything(), await exportEverything()];
    fakeBrowser.reset();
    expect(await importFile(fileOf(file))).toEqual({ outcome: 'done', setAside: 0 });
    expect(await everything()).toEqual(before);
  });

  it('may be larger than what the browser keeps: it is written to be read, with indents', async () => {
    await fill();
    const file = fileOf(await exportEverything());
    expect(await importFile({ ...file, size: 20_000_000 })).toEqual({ outcome: 'done', setAside: 0 });
  });

  it('twice is the same as once', async () => {
    await fill();
    const [before, file] = [await everything(), await exportEverything()];
    await importFile(fileOf(file));
    await importFile(fileOf(file));
    expect(await everything()).toEqual(before);
  });

  it('says which program and version wrote it', async () => {
    expect(JSON.parse(await exportEverything(new Date('2026-11-22T12:00:00Z')))).toMatchObject({
      ...OURS,
      exportedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  it('adds to what is here, and the newer of two wins', async () => {
    await correct({ title: 'Mine' }, { excluded: true });
    await correct({ title: 'Both' }, { packGrams: 100 });
    const corrections = {
      theirs: { title: 'Theirs', at: 1, excluded: true },
      both: { title: 'Old', at: 1, packGrams: 200 },
    };
    await importFile(jsonOf({ ...OURS, corrections }));
    const after = await correctionsItem.read();
    expect(Object.keys(after).sort()).toEqual(['both', 'mine', 'theirs']);
    expect(after.both?.packGrams).toBe(100);
  });

  it('keeps one total a shop and day, the receipt before the cart', async () => {
    const day = (origin: 'cart' | 'order', centralUg: number) => ({
      day: '2026-11-22',
      site: 'shop.example',
      origin,
      lowUg: 0,
      centralUg,
      highUg: 900,
    });
    await historyItem.write([day('cart', 100)]);
    await importFile(jsonOf({ ...OURS, history: [day('order', 300)] }));
    await importFile(jsonOf({ ...OURS, history: [day('cart', 200)] }));
    expect(await historyItem.read()).toEqual([day('order', 300)]);
  });

  it('of the morning takes nothing away from the day, whose cart grew since', async () => {
    const day = { day: '2026-11-22', site: 'shop.example', origin: 'cart' as const, lowUg: 0, highUg: 900 };
    await historyItem.write([{ ...day, centralUg: 500 }]);
    await importFile(jsonOf({ ...OURS, history: [{ ...day, centralUg: 200 }] }));
    expect(await historyItem.read()).toEqual([{ ...day, centralUg: 500 }]);
  });

  it('of a long life is read in a moment: nothing else can be kept meanwhile', () => {
    const history = Array.from({ length: 16_000 }, (_, i) => ({
      day: dayOf(i * 86_400_000),
      site: 'shop.example',
      origin: 'cart' as const,
      lowUg: 1,
      centralUg: 2,
      highUg: 3,
    }));
    const here = { settings: DEFAULT_SETTINGS, corrections: {}, customFoods: [], carts: {}, history: [] };
    const start = performance.now();
    expect(merge(here, { history }).history).toHaveLength(16_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('of before a shop was paused leaves it paused: nothing is read there', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, paused: ['shop.example'] });
    await importFile(jsonOf({ ...OURS, settings: { ...DEFAULT_SETTINGS, paused: ['other.example'] } }));
    expect((await settingsItem.read()).paused).toEqual(['shop.example', 'other.example']);
  });

  it('brings each cart under the shop it names, the newer of two, so that it can be forgotten', async () => {
    const cart = (seenAt: number) => ({
      site: 'a.example',
      storeName: 'A',
      seenAt,
      origin: 'page' as const,
      lines: [],
    });
    await importFile(jsonOf({ ...OURS, carts: { 'b.example': cart(2), 'a.example': cart(1) } }));
    expect(await cartsItem.read()).toEqual({ 'a.example': cart(2) });
    await forgetCart('a.example');
    expect(await cartsItem.read()).toEqual({});
  });

  it('takes no packs out of a cart that more was put in since, and brings those that were put in the file’s later', async () => {
    const cart = (changedAt: number, quantity: number) => ({
      site: 'a.example',
      storeName: 'A',
      seenAt: 1000,
      changedAt,
      origin: 'adds' as const,
      lines: [{ ...lineOf('a', 'natto', { quantity }), since: 'adds' as const }],
    });
    await cartsItem.write({ 'a.example': cart(3000, 5) });
    const older = { 'a.example': cart(2000, 1), 'www.a.example': { ...cart(500, 2), seenAt: 1500 } };
    await importFile(jsonOf({ ...OURS, carts: older }));
    expect(await cartsItem.read()).toEqual({ 'a.example': cart(3000, 5) });
    const later = { ...cart(4000, 6), seenAt: 900 };
    await importFile(jsonOf({ ...OURS, carts: { 'a.example': later, 'www.a.example': cart(3500, 2) } }));
    expect(await cartsItem.read()).toEqual({ 'a.example': later });
  });

  it('never switches a caution off', async () => {
    await settingsItem.write({
      ...DEFAULT_SETTINGS,
      cautions: { anticoagulant: true, pregnancy: false, clotting: false },
    });
    await importFile(
      jsonOf({
        ...OURS,
        settings: {
          ...DEFAULT_SETTINGS,
          people: 2,
          cautions: { anticoagulant: false, pregnancy: true, clotting: false },
        },
      }),
    );
    expect(await settingsItem.read()).toMatchObject({
      people: 2,
      cautions: { anticoagulant: true, pregnancy: true, clotting: false },
    });
  });
});

describe('a file that is not quite ours changes nothing it should not', () => {
  const unchanged = async (file: { size: number; text(): Promise<string> }, outcome: string) => {
    await fill();
    const before = await everything();
    expect((await importFile(file)).outcome).toBe(outcome);
    expect(await everything()).toEqual(before);
  };

  it('of a newer version', () => unchanged(jsonOf({ ...OURS, version: 2, settings: { people: 9 } }), 'newer'));
  it('of another program', () => unchanged(jsonOf({ program: 'other', version: 1 }), 'other'));
  it('that is a picture', () => unchanged(fileOf('\u0089PNG\r\n\u001a\n'), 'other'));
  it('that is empty', () => unchanged(fileOf(''), 'other'));
  it('that is only `null`', () => unchanged(fileOf('null'), 'other'));

  it('that was cut off', async () => {
    await fill();
    const text = await exportEverything();
    await unchanged(fileOf(text.slice(0, text.length - 40)), 'other');
  });

  it('of 50 MB, which is not even read', async () => {
    const text = vi.fn();
    await unchanged({ size: 50_000_000, text }, 'tooBig');
    expect(text).not.toHaveBeenCalled();
  });

  it('for which the browser has no room: all or nothing', async () => {
    await fill();
    const before = await everything();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() =>
      Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    );
    expect(
      await importFile(
        jsonOf({ ...OURS, settings: { people: 9 }, corrections: { x: { title: 'X', at: 1, excluded: true } } }),
      ),
    ).toEqual({ outcome: 'full', setAside: 0 });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('with a day that is in no calendar: it is set aside, and the others can be shown', async () => {
    const day = { site: 'shop.example', origin: 'cart', lowUg: 1, centralUg: 2, highUg: 3 };
    const history = ['9999-99-99', '2026-02-30', '2026-02-28'].map((date) => ({ ...day, day: date }));
    expect(await importFile(jsonOf({ ...OURS, history }))).toEqual({ outcome: 'done', setAside: 2 });
    expect(historyBars(await historyItem.read())).toEqual([{ at: Date.parse('2026-02-28T12:00'), centralUg: 2 }]);
  });

  it.each([
    ['damaged settings', { target: null, people: 'many' }],
    ['an older version’s settings', { target: null }],
    ['no settings', {}],
    ['nothing in their place', null],
    ['a text in their place', 'x'],
  ])('with %s: what it does not say stays as the person chose it here', async (_, settings) => {
    const here = {
      ...DEFAULT_SETTINGS,
      people: 4,
      cart: { keep: false, keepDays: 7 },
      highlight: { everywhere: true, sites: { 'shop.example': false } },
      suggestions: { on: false, never: ['pork'] },
      onboarded: true,
    };
    await settingsItem.write(here);
    expect((await importFile(jsonOf({ ...OURS, settings }))).outcome).toBe('done');
    expect(await settingsItem.read()).toEqual(here);
  });

  it('from a device where the introduction was never ended: it is not shown again here', async () => {
    await settingsItem.write({ ...DEFAULT_SETTINGS, onboarded: true });
    await importFile(jsonOf({ ...OURS, settings: { ...DEFAULT_SETTINGS, people: 2, withoutAdapters: true } }));
    expect(await settingsItem.read()).toEqual({ ...DEFAULT_SETTINGS, people: 2, onboarded: true });
  });

  it('with entries that do not parse: they are set aside, the others are taken', async () => {
    const report = await importFile(
      jsonOf({
        ...OURS,
        settings: { people: 'many', target: { ugPerDay: 100, origin: 'own' } },
        corrections: { good: { title: 'Good', at: 1, excluded: true }, bad: { at: 'yesterday' } },
        customFoods: [ownFood, { id: 'gouda', name: 'Gouda' }],
        carts: 'none',
        history: [{ day: 'tomorrow' }],
      }),
    );
    expect(report).toEqual({ outcome: 'done', setAside: 5 });
    expect(await settingsItem.read()).toMatchObject({ people: 1, target: { ugPerDay: 100 } });
    expect(Object.keys(await correctionsItem.read())).toEqual(['good']);
    expect(await customFoodsItem.read()).toEqual([ownFood]);
    expect((await readSetAside()).map(({ key }) => key).sort()).toEqual([
      'import:carts',
      'import:corrections',
      'import:custom-foods',
      'import:history',
      'import:settings',
    ]);
  });
});
