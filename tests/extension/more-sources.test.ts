import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCard } from '../../entrypoints/grocery.content/card.ts';
import { loadOptions } from '../../entrypoints/options/load.ts';
import { askWorker } from '../../extension/messages.ts';
import { createCardHost } from '../../page/card-host.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf } from '../nutrition/fixtures.ts';

vi.mock('../../extension/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('../../page/card-host.ts', () => ({ createCardHost: vi.fn(() => ({ close() {} })) }));

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
});

it('"more sources" in a card opens the options at its food, with its sources unfolded', async () => {
  const { signal } = new AbortController();
  const seenOf = () => lineOf('Jong belegen', 'gouda');
  createCard({ signal, styles: {}, shop: {}, inCart: () => false, seenOf } as never);
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
