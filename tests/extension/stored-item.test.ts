import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { correct, correctionsItem } from '../../extension/corrections.ts';
import { clearSetAside, readSetAside } from '../../extension/set-aside.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { isStorageFull, storedRecord } from '../../extension/stored-item.ts';

const put = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });
const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a stored value', () => {
  it('is the default where nothing is stored', async () => {
    expect(await settingsItem.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('is not read before it is asked for', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const item = storedRecord('big', z.string());
    await new Promise((done) => setTimeout(done));
    expect(get).not.toHaveBeenCalled();
    await item.read();
    expect(get).toHaveBeenCalledOnce();
  });

  it('is one text where it is many things by name; an object, as earlier versions kept it, is read as well', async () => {
    const item = storedRecord('many', z.number());
    await item.write({ a: 1, b: 2 });
    expect(await fakeBrowser.storage.local.get('many')).toEqual({ many: '{"a":1,"b":2}' });
    expect(await item.read()).toEqual({ a: 1, b: 2 });
    await put('many', { a: 1, b: 3 });
    expect(await item.update((all) => ({ ...all, c: 4 }))).toEqual({ a: 1, b: 3, c: 4 });
    expect(await item.read()).toEqual({ a: 1, b: 3, c: 4 });
  });

  it('that is a broken text is set aside word for word', async () => {
    const item = storedRecord('many', z.number());
    await put('many', '{"a":1,"b"');
    expect(await item.read()).toEqual({});
    expect(await readSetAside()).toMatchObject([{ key: 'many', value: '{"a":1,"b"' }]);
  });

  it('takes the default of a setting that an older version did not know', async () => {
    await put('settings', { people: 4, badge: { unit: 'mcg' } });
    expect(await settingsItem.read()).toEqual({
      ...DEFAULT_SETTINGS,
      people: 4,
      badge: { ...DEFAULT_SETTINGS.badge, unit: 'mcg' },
    });
    expect(await readSetAside()).toEqual([]);
  });

  it('keeps a caution through a bad value beside it, and sets the bad value aside word for word', async () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      people: 99,
      cautions: { anticoagulant: true, pregnancy: 'yes', clotting: true },
    };
    await put('settings', stored);
    const settings = await settingsItem.read();
    expect(settings.cautions).toEqual({ anticoagulant: true, pregnancy: false, clotting: true });
    expect(settings.people).toBe(1);
    expect(await readSetAside()).toMatchObject([{ key: 'settings', value: stored }]);
  });

  it.each([
    ['text', 'x'],
    ['a number', 7],
    ['a list', []],
    ['true', true],
  ])('is the default where %s is stored', async (_, value) => {
    await put('settings', value);
    expect(await settingsItem.read()).toEqual(DEFAULT_SETTINGS);
    expect(await readSetAside()).toMatchObject([{ value }]);
  });

  it('is set aside once, however often it is read', async () => {
    await put('corrections', { a: 1, b: { title: 'B', at: 1, excluded: true } });
    await Promise.all([correctionsItem.read(), correctionsItem.read(), correctionsItem.read()]);
    expect(Object.keys(await correctionsItem.read())).toEqual(['b']);
    expect(await readSetAside()).toHaveLength(1);
    await clearSetAside();
    expect(await readSetAside()).toEqual([]);
  });

  it('loses no change of many at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => correct({ title: `Title ${index}` }, { excluded: true })),
    );
    expect(Object.keys(await correctionsItem.read())).toHaveLength(30);
  });

  it('tells its listeners the parsed value', async () => {
    const heard = new Promise((resolve) => settingsItem.watch(resolve));
    await put('settings', { people: 3 });
    expect(await heard).toEqual({ ...DEFAULT_SETTINGS, people: 3 });
  });
});

describe('a full disk', () => {
  it('is told to the writer, and what was stored stays', async () => {
    await correct({ title: 'A' }, { packGrams: 200 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    const error = await correct({ title: 'B' }, { excluded: true }).catch((reason: unknown) => reason);
    expect(isStorageFull(error)).toBe(true);
    expect(isStorageFull(new Error('something else'))).toBe(false);
    vi.restoreAllMocks();
    expect(Object.keys(await correctionsItem.read())).toEqual(['a']);
  });

  it('keeps nobody from reading, and a bad value is not written over before it is set aside', async () => {
    const stored = { a: 1, b: { title: 'B', at: 1, excluded: true } };
    await put('corrections', stored);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    expect(Object.keys(await correctionsItem.read())).toEqual(['b']);
    await expect(correct({ title: 'C' }, { excluded: true })).rejects.toThrow(/quota/i);
    expect((await fakeBrowser.storage.local.get('corrections')).corrections).toEqual(stored);
  });

  it('lets the next writer through', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(full);
    await correct({ title: 'A' }, { excluded: true }).catch(() => undefined);
    await correct({ title: 'B' }, { excluded: true });
    expect(Object.keys(await correctionsItem.read())).toEqual(['b']);
  });
});

describe('a correction', () => {
  it('is undone by taking its fields back, and forgotten when none is left', async () => {
    await correct({ title: 'A' }, { packGrams: 200, food: null });
    await correct({ title: 'A' }, { food: undefined });
    expect((await correctionsItem.read()).a).toMatchObject({ title: 'A', packGrams: 200 });
    await correct({ title: 'A' }, { packGrams: undefined });
    expect(await correctionsItem.read()).toEqual({});
  });

  it.each([[-1], [0], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'of %d g is refused, and the others stay',
    async (packGrams) => {
      await correct({ title: 'A' }, { excluded: true });
      await expect(correct({ title: 'A' }, { packGrams })).rejects.toThrow();
      expect((await correctionsItem.read()).a).toMatchObject({ excluded: true });
    },
  );
});
