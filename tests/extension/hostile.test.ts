import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportEverything, importFile } from '../../extension/backup.ts';
import { cartsItem } from '../../extension/carts.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem } from '../../extension/custom-foods.ts';
import { historyItem } from '../../extension/history.ts';
import { PAYLOADS } from '../../extension/protocol.ts';
import { readSetAside } from '../../extension/set-aside.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { addedSitesItem } from '../../extension/sites.ts';
import type { StoredItem } from '../../extension/stored-item.ts';
import { answerMessages } from '../../extension/worker.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

/** Over 11,000 cases: 6 × 1,000 stored values, about 3,800 messages in 600 turns, 2,000 files. */
const STORED = { numRuns: 1000 };
const MESSAGES = { numRuns: 600 };
const FILES = { numRuns: 1000 };

const cart = {
  site: 'shop.example',
  storeName: 'Shop',
  seenAt: 1_790_000_000_000,
  origin: 'page',
  lines: [lineOf('gouda', 'gouda', { pack: packOf({ grams: 300 }) })],
};
const good: Readonly<Record<string, unknown>> = {
  settings: DEFAULT_SETTINGS,
  corrections: { gouda: { title: 'Gouda', at: 1, packGrams: 250 } },
  'custom-foods': [{ id: 'own-a', name: 'Mine', words: ['x y'], ugPer100g: 4, servingGrams: 30, packGrams: 200 }],
  carts: { 'shop.example': cart },
  history: [{ day: '2026-11-22', site: 'shop.example', origin: 'cart', lowUg: 1, centralUg: 2, highUg: 3 }],
  'added-sites': ['https://shop.example'],
};
const items: readonly StoredItem<unknown>[] = [
  settingsItem,
  correctionsItem,
  customFoodsItem,
  cartsItem,
  historyItem,
  addedSitesItem,
] as never;

const NASTY = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '\u202e\u0000\ud800',
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  null,
);
const anything = fc.oneof(fc.jsonValue(), NASTY);

/** A good value with one place of it replaced: closer to what a bug or a bad day leaves behind than pure noise. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), anything).map(([at, by]) => {
    const text = structuredClone(value);
    const places: { holder: Record<string, unknown>; name: string }[] = [];
    const walk = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      const holder = node as Record<string, unknown>;
      for (const name of Object.keys(holder)) {
        places.push({ holder, name });
        walk(holder[name]);
      }
    };
    walk(text);
    const place = places[at % Math.max(1, places.length)];
    if (!place) return by;
    place.holder[place.name] = by;
    return text;
  });
}

/** Name and value as JSON would carry them; `undefined` does not survive storage. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

beforeAll(() => {
  answerMessages();
});
beforeEach(() => fakeBrowser.storage.local.clear());

describe('stored values', () => {
  it.each(items.map((item) => [item.key, item] as const))('%s: read, used, and nothing lost', async (key, item) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, damaged(good[key])), async (value) => {
        const stored = asStored(value);
        await fakeBrowser.storage.local.clear();
        await fakeBrowser.storage.local.set({ [key]: stored });
        const read = await item.read();
        expect(item.parse(asStored(read)).refused).toEqual([]);
        await item.update((now) => now);
        if (stored === null) return;
        const aside = JSON.stringify(await readSetAside());
        for (const { value: refused } of item.parse(stored).refused) expect(aside).toContain(JSON.stringify(refused));
      }),
      STORED,
    );
  });
});

describe('messages', () => {
  const names = Object.keys(PAYLOADS).filter((name) => name !== 'openOptions');
  const payloads = fc.oneof(
    anything,
    damaged(cart),
    damaged({ site: 'shop.example', storeName: 'Shop', line: cart.lines[0], packs: 2 }),
    damaged({ key: 'gouda', title: 'Gouda', change: { packGrams: 250, food: 'edam' } }),
    damaged({ products: [{ title: 'Gouda 48+ 300 g' }], defaults: { lang: 'nl' } }),
    damaged({ site: 'shop.example', broken: false }),
    damaged({ query: 'gouda', lang: 'en' }),
  );

  const arrive = (type: string, data: unknown) =>
    new Promise<unknown>((resolve) => {
      const sender = { id: fakeBrowser.runtime.id, tab: { id: 1 } };
      void fakeBrowser.runtime.onMessage
        .trigger({ type, data }, sender as never, resolve as never)
        .then((taken: readonly unknown[]) => taken.includes(true) || resolve(null));
    });

  it('are answered or refused, and leave nothing in storage that does not parse', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), payloads), { minLength: 1 }), async (messages) => {
        await fakeBrowser.storage.local.clear();
        for (const [type, data] of messages) {
          const reply = await arrive(type, asStored(data));
          expect(reply === null || typeof reply === 'object').toBe(true);
        }
        const kept = await fakeBrowser.storage.local.get();
        for (const item of items)
          if (item.key in kept) expect(item.parse(asStored(kept[item.key])).refused, item.key).toEqual([]);
        expect(await readSetAside()).toEqual([]);
      }),
      MESSAGES,
    );
  });
});

it('no cart of one shop takes the room of all others', () => {
  const long = 'x'.repeat(400);
  const [gouda] = cart.lines;
  const raw = { ...gouda?.raw, breadcrumbs: Array.from({ length: 10_000 }, () => long) };
  const lines = Array.from({ length: 1000 }, (_, i) => ({ ...gouda, key: `${i}`, raw }));
  const sizeOf = (count: number) =>
    JSON.stringify(cartsItem.parse({ [cart.site]: { ...cart, lines: lines.slice(0, count) } }).value).length;
  expect(sizeOf(1)).toBeLessThan(20_000);
  expect(sizeOf(1000)).toBeLessThan(2_000_000);
  const { value } = cartsItem.parse({ [cart.site]: { ...cart, lines: lines.map(() => gouda) } });
  expect(value[cart.site]?.lines).toHaveLength(1000);
});

describe('files', () => {
  const header = { program: 'k2-lens', version: 1 };
  const whole = {
    ...header,
    settings: good.settings,
    corrections: good.corrections,
    customFoods: good['custom-foods'],
    carts: good.carts,
    history: good.history,
  };
  const files = fc.oneof(
    damaged(whole).map((content) => JSON.stringify(content)),
    fc
      .dictionary(
        fc.constantFrom('settings', 'corrections', 'customFoods', 'carts', 'history', '__proto__', 'setAside'),
        anything,
      )
      .map((parts) => JSON.stringify({ ...header, ...parts })),
    fc.nat(JSON.stringify(whole).length).map((end) => JSON.stringify(whole).slice(0, end)),
    fc.string({ maxLength: 200 }),
  );
  const take = (text: string) => importFile({ size: text.length, text: async () => text });

  it('are taken or refused; what is here still parses, and cautions stay on', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        await fakeBrowser.storage.local.clear();
        await settingsItem.write({
          ...DEFAULT_SETTINGS,
          cautions: { anticoagulant: true, pregnancy: false, clotting: false },
        });
        const { outcome } = await take(text);
        expect(['done', 'other', 'newer']).toContain(outcome);
        expect((await settingsItem.read()).cautions.anticoagulant).toBe(true);
        for (const item of items) expect(item.parse(asStored(await item.read())).refused).toEqual([]);
      }),
      FILES,
    );
  });

  it('that say nothing of ours change nothing', async () => {
    await fakeBrowser.storage.local.set(good as Record<string, unknown>);
    const before = await exportEverything(new Date(0));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await take(text)).outcome).toBe('other');
      }),
      FILES,
    );
    expect(await exportEverything(new Date(0))).toBe(before);
  });
});
