import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import type { SwapView } from '../../components/popup/types.ts';
import { quietReport } from '../../entrypoints/grocery.content/report.ts';
import { createActions } from '../../entrypoints/popup/actions.ts';
import { loadedOf } from '../../entrypoints/popup/loaded.ts';
import { readStored } from '../../entrypoints/popup/stored.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import type { PageReport } from '../../extension/protocol.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

vi.mock('../../extension/messages.ts', () => ({ askPage: vi.fn(), askWorker: vi.fn() }));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
});

it('what could not be kept or copied is said', async () => {
  const stored = await readStored();
  const tab = { id: 7, url: 'https://www.tesco.com/groceries/en-GB/trolley' };
  const loaded = loadedOf({ tab, report: null, notKept: [], stored, reload: () => undefined });
  const said: string[] = [];
  const undo: (() => unknown)[] = [];
  const actions = createActions(loaded, (text, onUndo) => {
    said.push(text);
    if (onUndo) undo.push(onUndo);
  });
  const isFull = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const writing = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(isFull);
  actions.refuseSwap({ fromId: 'edam', toId: 'gouda' } as SwapView);
  await vi.waitFor(() => expect(said).toEqual([i18n.t('toast.full')]));
  actions.forgetCart();
  await vi.waitFor(() => expect(said).toHaveLength(2));
  writing.mockRestore();
  actions.refuseSwap({ fromId: 'edam', toId: 'gouda' } as SwapView);
  await vi.waitFor(() => expect(undo).toHaveLength(1));
  const writingAgain = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(isFull);
  undo[0]?.();
  await vi.waitFor(() => expect(said.slice(2)).toEqual([i18n.t('toast.swapHidden'), i18n.t('toast.full')]));
  writingAgain.mockRestore();
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ result: '<main>' }] } });
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } });
  await actions.copyReport().catch(() => undefined);
  await vi.waitFor(() => expect(said.at(-1)).toBe(i18n.t('toast.failed')));
  vi.unstubAllGlobals();
});

it('each of two lines of one product can be left out, in a cart that is not kept as well', async () => {
  const line = lineOf('natto', 'natto', { pack: packOf({ grams: 100 }) });
  const { title } = line.raw;
  const product = { ...line, mark: '1', title, food: 'natto' };
  const report: PageReport = {
    ...quietReport('tesco.com', false),
    kind: 'cart',
    scanned: true,
    products: [product, { ...product, mark: '2' }],
  };
  const tab = { id: 7, url: 'https://www.tesco.com/groceries/en-GB/trolley' };
  const loaded = loadedOf({ tab, report, notKept: [], stored: await readStored(), reload: () => undefined });
  const [, second] = loaded.state.cart?.lines ?? [];
  createActions(loaded, () => undefined).setCounted(second?.key ?? '', false);
  await vi.waitFor(async () => expect(Object.values(await correctionsItem.read())).toMatchObject([{ excluded: true }]));
});
