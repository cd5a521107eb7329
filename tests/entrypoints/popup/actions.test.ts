import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import type { SwapView } from '../../../components/popup/types.ts';
import type { CartLine, CartSnapshot } from '../../../data/cart-terms.ts';
import { quietReport } from '../../../entrypoints/grocery.content/report.ts';
import { createActions } from '../../../entrypoints/popup/actions.ts';
import { loadedOf } from '../../../entrypoints/popup/loaded.ts';
import { readStored } from '../../../entrypoints/popup/stored.ts';
import { cartsItem, setHandPacks } from '../../../extension/carts.ts';
import { correct, correctionOf, correctionsItem } from '../../../extension/corrections.ts';
import { askPage, askWorker } from '../../../extension/messages.ts';
import type { PageReport } from '../../../extension/protocol.ts';
import { understand } from '../../../extension/understand.ts';
import { speak } from '../../components/views/speak.ts';
import { lineOf, packOf } from '../../nutrition/fixtures.ts';

vi.mock('../../../extension/messages.ts', () => ({ askPage: vi.fn(), askWorker: vi.fn() }));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.mocked(askWorker).mockReset();
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

const TESCO = 'https://www.tesco.com/groceries/en-GB/trolley';
const SITE = 'tesco.com';
const cartWith = (seenAt: number, ...lines: CartLine[]): CartSnapshot => ({
  site: SITE,
  storeName: 'Tesco',
  seenAt,
  origin: 'page',
  lines,
});

/** The popup’s buttons over a shop’s page, what they say, and what their toasts take back. */
async function openPopup(more: Partial<Parameters<typeof loadedOf>[0]> = {}) {
  const undo: (() => unknown)[] = [];
  const said: string[] = [];
  const tab = { id: 7, url: TESCO };
  const stored = await readStored();
  const loaded = loadedOf({ tab, report: null, notKept: [], stored, reload: () => undefined, ...more });
  const actions = createActions(loaded, (text, onUndo) => {
    said.push(text);
    if (onUndo) undo.push(onUndo);
  });
  return { actions, loaded, said, undo };
}

it('one more pack of a food that was counted by hand is one more, and taking it back leaves the others', async () => {
  const gouda = lineOf('Gouda', 'gouda');
  const three = { ...gouda, key: 'hand:gouda', since: 'hand' as const, product: { ...gouda.product, quantity: 3 } };
  await cartsItem.write({ [SITE]: cartWith(Date.now(), three) });
  vi.mocked(askWorker).mockResolvedValue('kept');
  const { actions, undo } = await openPopup();
  actions.addByHand('gouda');
  await vi.waitFor(() => expect(undo).toHaveLength(1));
  undo[0]?.();
  await vi.waitFor(() => expect(askWorker).toHaveBeenCalledTimes(2));
  const packs = vi.mocked(askWorker).mock.calls.map(([, payload]) => (payload as { packs: number }).packs);
  expect(packs).toEqual([4, 3]);
});

describe('a food that was added by its name', () => {
  const counted = async () =>
    (await cartsItem.read())[SITE]?.lines.map(({ match, product }) => `${match?.food} × ${product.quantity}`);
  /** Adds two packs of Gouda; what the person does then is undone by the last of the toasts. */
  async function withTwoGouda() {
    vi.mocked(askWorker).mockImplementation((async (
      name: string,
      { line, packs }: { line: CartLine; packs: number },
    ) => (name === 'handPacks' && (await setHandPacks(SITE, 'Tesco', line, packs)) ? 'kept' : null)) as never);
    for (const packs of [1, 2]) {
      (await openPopup()).actions.addByHand('gouda');
      await vi.waitFor(async () => expect(await counted()).toEqual([`gouda × ${packs}`]));
    }
    const popup = await openPopup();
    const key = popup.loaded.state.cart?.lines[0]?.key ?? '';
    return { ...popup, key };
  }
  /** What a shop's own product of that very name is understood as. */
  const ofShop = async () => (await understand([{ title: 'Gouda' }], { lang: 'en' })).products[0]?.match?.food;

  it('becomes another food alone: the shop’s own Gouda stays Gouda', async () => {
    const { actions, key, said, undo } = await withTwoGouda();
    actions.chooseFood(key, 'edam');
    await vi.waitFor(() => expect(said).toEqual([i18n.t('toast.foodChanged', { food: 'Edam' })]));
    expect([await counted(), await ofShop()]).toEqual([['edam × 2'], 'gouda']);
    undo.at(-1)?.();
    await vi.waitFor(async () => expect(await counted()).toEqual(['gouda × 2']));
  });

  it('is taken out alone, and counts when it is added again', async () => {
    const { actions, key, said, undo } = await withTwoGouda();
    actions.setCounted(key, false);
    await vi.waitFor(() => expect(said).toEqual([i18n.t('toast.notCounted')]));
    expect([await counted(), await correctionsItem.read()]).toEqual([[], {}]);
    undo.at(-1)?.();
    await vi.waitFor(async () => expect(await counted()).toEqual(['gouda × 2']));
  });

  it('has a size of its own, which the shop’s own Gouda does not take', async () => {
    const { actions, key } = await withTwoGouda();
    actions.setPackGrams(key, 500);
    await vi.waitFor(async () => expect(Object.keys(await correctionsItem.read())).toHaveLength(1));
    expect((await openPopup()).loaded.state.cart?.lines).toMatchObject([{ packGrams: 500, packs: 2, title: 'Gouda' }]);
    expect(correctionOf(await correctionsItem.read())({ raw: { title: 'Gouda' } })).toBeUndefined();
  });
});

it('a forgotten cart that is taken back does not take the place of one seen since', async () => {
  const [old, fresh] = [cartWith(Date.now() - 1000, lineOf('Gouda', 'gouda')), cartWith(Date.now())];
  await cartsItem.write({ [SITE]: old });
  const { actions, undo } = await openPopup();
  const takeBack = async () => {
    undo.at(-1)?.();
    await vi.waitFor(async () => expect(await cartsItem.read()).toHaveProperty([SITE]));
    return (await cartsItem.read())[SITE];
  };
  actions.forgetCart();
  await vi.waitFor(() => expect(undo).toHaveLength(1));
  expect(await takeBack()).toEqual(old);
  actions.forgetCart();
  await vi.waitFor(() => expect(undo).toHaveLength(2));
  await cartsItem.write({ [SITE]: fresh });
  expect(await takeBack()).toEqual(fresh);
});

it('"Try again" starts a page that nobody reads: the browser lets us with the click on our icon', async () => {
  const inject = vi.fn(async (_: unknown) => []);
  Object.assign(fakeBrowser, { scripting: { executeScript: inject } });
  const reload = vi.fn();
  (await openPopup({ reload })).actions.rescan();
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  expect(inject).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/grocery.js'] });
  expect(askPage).toHaveBeenCalledWith(7, 'rescan', null);
});

it('the popup gives way to the product that was asked for, and stays where it is there no more', async () => {
  const close = vi.fn();
  vi.stubGlobal('window', { close });
  const reload = vi.fn();
  const { actions } = await openPopup({ reload });
  vi.mocked(askPage).mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  actions.jumpTo('1');
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  actions.jumpTo('2');
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(close).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('of a private window nothing is kept, and the popup says so', async () => {
  const line = lineOf('natto', 'natto', { pack: packOf({ grams: 100 }) });
  const product = { ...line, cardId: '1' };
  const report: PageReport = { ...quietReport(SITE, false), scanned: true, products: [product] };
  const { actions, said } = await openPopup({ tab: { id: 7, url: TESCO, incognito: true }, report });
  actions.setCounted(line.key, false);
  actions.setPacks(line.key, 2);
  await vi.waitFor(() => expect(said).toEqual([i18n.t('toast.failed'), i18n.t('toast.failed')]));
  expect([await correctionsItem.read(), vi.mocked(askWorker).mock.calls]).toEqual([{}, []]);
});

it('what is undone is what stood there last, though it was said in another tab since the popup was opened', async () => {
  const line = lineOf('natto', 'natto', { pack: packOf({ grams: 100 }) });
  await cartsItem.write({ [SITE]: cartWith(Date.now(), line) });
  const { actions, undo } = await openPopup();
  await correct(line.raw, { packGrams: 150 });
  actions.setPackGrams(line.key, 200);
  await vi.waitFor(() => expect(undo).toHaveLength(1));
  undo[0]?.();
  await vi.waitFor(async () => expect(Object.values(await correctionsItem.read())).toMatchObject([{ packGrams: 150 }]));
});

it('each of two lines of one product can be left out, in a cart that is not kept as well', async () => {
  const line = lineOf('natto', 'natto', { pack: packOf({ grams: 100 }) });
  const product = { ...line, cardId: '1' };
  const report: PageReport = {
    ...quietReport('tesco.com', false),
    kind: 'cart',
    scanned: true,
    products: [product, { ...product, cardId: '2' }],
  };
  const tab = { id: 7, url: 'https://www.tesco.com/groceries/en-GB/trolley' };
  const loaded = loadedOf({ tab, report, notKept: [], stored: await readStored(), reload: () => undefined });
  const [, second] = loaded.state.cart?.lines ?? [];
  createActions(loaded, () => undefined).setCounted(second?.key ?? '', false);
  await vi.waitFor(async () => expect(Object.values(await correctionsItem.read())).toMatchObject([{ excluded: true }]));
});
