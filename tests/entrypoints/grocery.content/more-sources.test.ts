import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sourcesOf } from '../../../components/card/sources.ts';
import type { FoodRecord } from '../../../data/record-types.ts';
import { records, sources } from '../../../data/records.ts';
import { createCard } from '../../../entrypoints/grocery.content/card.ts';
import { foodRows } from '../../../entrypoints/options/food-rows.ts';
import { loadOptions } from '../../../entrypoints/options/load.ts';
import { askWorker } from '../../../extension/messages.ts';
import { createCardHost } from '../../../page/card.ts';
import { speak } from '../../components/views/speak.ts';
import { lineOf } from '../../nutrition/fixtures.ts';

vi.mock('../../../extension/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('../../../page/card.ts', () => ({ createCardHost: vi.fn(() => ({ close() {} })) }));

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
});

it('"more sources" in a card opens the options at its food, with its sources unfolded', async () => {
  const { signal } = new AbortController();
  const seenOf = () => lineOf('Jong belegen', 'gouda');
  createCard({ signal, looks: {}, shop: {}, inCart: () => false, seenOf } as never);
  const [, card] = vi.mocked(createCardHost).mock.calls[0] ?? [];
  card?.draw({} as never);
  card?.onAction({ do: 'more' });
  const [name, payload] = vi.mocked(askWorker).mock.calls.at(-1) ?? [];
  expect(name).toBe('openOptions');
  vi.stubGlobal('location', { hash: `#${(payload as { section: string }).section}` });
  const { openFood, foods } = await loadOptions();
  vi.unstubAllGlobals();
  expect(foods.find(({ id }) => id === openFood)?.sources.length).toBeGreaterThan(0);
});

it('options lead to the same place as the card: to the paper, not to a copy of it', () => {
  const record = records.find(({ id }) => id === 'camembert') as FoodRecord;
  const row = foodRows(({ name }) => name).find(({ id }) => id === record.id);
  const inOptions = row?.sources.map(({ url }) => url);
  expect(inOptions).toEqual(expect.arrayContaining(sourcesOf(record, sources).shown.map(({ url }) => url)));
});
