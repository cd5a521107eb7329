import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CartLine } from '../../../data/cart-terms.ts';
import { drawPicture, preparePopup } from '../../../entrypoints/background/prepare-popup.ts';
import { quietReport } from '../../../entrypoints/grocery.content/report.ts';
import { firstPicture } from '../../../entrypoints/popup/first-picture.ts';
import { loadedOf } from '../../../entrypoints/popup/loaded.ts';
import { readStored } from '../../../entrypoints/popup/stored.ts';
import { cartsItem } from '../../../extension/carts.ts';
import { correct } from '../../../extension/corrections.ts';
import type { PageReport } from '../../../extension/protocol.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../../extension/settings.ts';
import { addedSitesItem } from '../../../extension/sites.ts';
import { speak } from '../../components/views/speak.ts';
import { lineOf, packOf } from '../../nutrition/fixtures.ts';

const TESCO = 'https://www.tesco.com/groceries/en-GB/trolley';

const natto = (title: string, grams: number) => lineOf(title, 'natto', { pack: packOf({ grams }) });

const cartAt = (site: string, seenAt = Date.now(), lines = [natto('natto', 120)]) => ({
  [site]: { site, storeName: site, seenAt, origin: 'page' as const, lines },
});

/** The popup opens over this address. */
async function openOver(url: string, incognito = false) {
  const tab: unknown = { url, incognito };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  return firstPicture();
}

const live = async (url: string) =>
  loadedOf({ tab: { url }, report: null, notKept: [], stored: await readStored(), reload: () => undefined }).state;

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
});

describe('the popup’s first picture', () => {
  it('is what the popup shows before its page has answered', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    await drawPicture();
    const picture = await openOver(TESCO);
    expect(picture?.cart?.centralUg).toBeGreaterThan(1000);
    const { now: _, ...state } = await live(TESCO);
    expect(picture).toMatchObject(JSON.parse(JSON.stringify(state)));
  });

  it('holds the largest lines of a long cart, and says how many there are', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => natto(`natto ${i}`, 100 + i));
    await cartsItem.write(cartAt('tesco.com', Date.now(), lines));
    await drawPicture();
    const picture = await openOver(TESCO);
    const { cart } = await live(TESCO);
    expect(picture?.cart?.lines.map(({ title }) => title)).toEqual(
      [19, 18, 17, 16, 15, 14].map((i) => cart?.lines[i]?.title),
    );
    expect(picture?.cart).toMatchObject({ lineCount: 20, centralUg: cart?.centralUg });
  });

  it('says how long ago the cart was seen by the clock of the opening', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    await drawPicture();
    vi.useFakeTimers({ now: Date.now() + 3_600_000 });
    expect((await openOver(TESCO))?.now).toBe(Date.now());
    vi.useRealTimers();
  });

  it('is of the shop whose cart was seen last, and of no other', async () => {
    await cartsItem.write({ ...cartAt('tesco.com'), ...cartAt('ah.nl', Date.now() - 1000) });
    await drawPicture();
    expect(await openOver('https://www.ah.nl/')).toBeNull();
    expect((await openOver(TESCO))?.shop).toBe('Tesco');
    expect(await openOver('chrome://newtab/')).toBeNull();
  });

  it.each(['onStartup', 'onInstalled'] as const)('is there after %s, which leaves no memory', async (event) => {
    await cartsItem.write(cartAt('tesco.com'));
    preparePopup();
    await fakeBrowser.runtime[event].trigger({ reason: 'update', previousVersion: '0.9' });
    await vi.waitFor(async () => expect(await openOver(TESCO)).not.toBeNull());
  });

  it('is not of another window’s cart in a private window', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    await drawPicture();
    expect(await openOver(TESCO, true)).toBeNull();
  });

  it('is not of the parts of the shop’s site that are not read', async () => {
    await cartsItem.write({ ...cartAt('tesco.com'), ...cartAt('amazon.de', Date.now() - 1000) });
    await drawPicture();
    expect(await openOver('https://www.tesco.com/clubcard')).toBeNull();
    await cartsItem.write(cartAt('amazon.de'));
    await drawPicture();
    expect(await openOver('https://www.amazon.de/')).toBeNull();
    expect(await openOver('https://www.amazon.de/gp/cart/view.html')).not.toBeNull();
    await addedSitesItem.write(['https://www.amazon.de']);
    await drawPicture();
    expect(await openOver('https://www.amazon.de/')).not.toBeNull();
  });

  it('is of a site the person turned on as well, and goes with the permission', async () => {
    await cartsItem.write(cartAt('farm.example'));
    await drawPicture();
    expect(await openOver('http://farm.example/cart')).toBeNull();
    await addedSitesItem.write(['http://farm.example']);
    await drawPicture();
    expect((await openOver('http://farm.example/cart'))?.access).toBe('on');
  });

  it('goes with the cart, and with a pause', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    await drawPicture();
    await settingsItem.write({ ...DEFAULT_SETTINGS, paused: ['tesco.com'] });
    await drawPicture();
    expect(await openOver(TESCO)).toBeNull();
    await settingsItem.write(DEFAULT_SETTINGS);
    await drawPicture();
    expect(await openOver(TESCO)).not.toBeNull();
    await cartsItem.write({});
    await drawPicture();
    expect(await openOver(TESCO)).toBeNull();
  });
});

it('a shop that is read in one part of its site alone is on there before its page has answered', async () => {
  expect((await live(TESCO)).access).toBe('on');
  expect((await live('https://www.tesco.com/clubcard')).access).toBe('ask');
});

describe('over an open cart', () => {
  const here = { ...natto('two', 60), cardId: '1' };
  const report: PageReport = { ...quietReport('tesco.com', false), kind: 'cart', scanned: true, products: [here] };
  const shown = async (incognito = false) => {
    const tab = { url: TESCO, incognito };
    return loadedOf({ tab, report, notKept: [], stored: await readStored(), reload: () => undefined });
  };
  const titles = async (incognito = false) => (await shown(incognito)).cart?.lines.map(({ raw }) => raw.title);

  it('a private window’s cart is not kept, and shown as it stands', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    expect([await titles(), await titles(true)]).toEqual([['natto'], ['two']]);
  });

  it('the open cart is shown where the person wants none kept, not one of last month', async () => {
    await cartsItem.write(cartAt('tesco.com'));
    await settingsItem.write({ ...DEFAULT_SETTINGS, cart: { keep: false, keepDays: 30 } });
    expect(await titles()).toEqual(['two']);
  });

  it('the list of this page has packs to change for what was counted by hand, none for what the shop’s cart holds', async () => {
    const packs = async (line: CartLine) => {
      await cartsItem.write(cartAt('tesco.com', Date.now(), [line]));
      return (await shown()).state.page?.rows.map((row) => row.packs);
    };
    const two = natto('two', 60);
    expect(await packs({ ...two, since: 'hand' })).toEqual([1]);
    expect(await packs({ ...two, since: 'adds' })).toEqual([null]);
    expect(await packs(two)).toEqual([null]);
    expect(await packs(natto('other', 60))).toEqual([0]);
  });

  it('the list of this page adds no packs of a product that was left out, and does not say that it counts', async () => {
    const two = natto('two', 60);
    await correct(two.raw, { excluded: true });
    for (const lines of [[], [two], [{ ...two, since: 'hand' as const }]]) {
      await cartsItem.write(cartAt('tesco.com', Date.now(), lines));
      expect((await shown()).state.page?.rows[0]).toMatchObject({ packs: null, leftOut: true });
    }
  });
});
