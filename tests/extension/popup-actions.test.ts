import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietReport } from '../../entrypoints/grocery.content/report.ts';
import { createActions } from '../../entrypoints/popup/actions.ts';
import { loadedOf } from '../../entrypoints/popup/loaded.ts';
import { readStored } from '../../entrypoints/popup/stored.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import type { PageReport } from '../../extension/protocol.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
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
