import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addedSitesItem,
  originOf,
  registerAddedSites,
  takeGranted,
  tryOnce,
  turnOff,
  turnOn,
  turnOnAll,
} from '../../extension/sites.ts';
import { type GrantedSites, grantSites } from './granted-sites.ts';

const SHOP = 'https://shop.example';
let browserHas: GrantedSites;

beforeEach(() => {
  fakeBrowser.reset();
  browserHas = grantSites();
});

describe('a site that is turned on', () => {
  it('is asked for alone, remembered, read at once and from then on', async () => {
    expect(await turnOn(SHOP, 5)).toBe(true);
    expect([...browserHas.granted]).toEqual([`${SHOP}/*`]);
    expect(await addedSitesItem.read()).toEqual([SHOP]);
    expect(browserHas.registered).toMatchObject([
      { matches: [`${SHOP}/*`], js: ['/content-scripts/grocery.js'], persistAcrossSessions: true },
    ]);
    expect(browserHas.inject).toHaveBeenCalledWith({ target: { tabId: 5 }, files: ['/content-scripts/grocery.js'] });
  });

  it('changes nothing when the person says no', async () => {
    fakeBrowser.permissions.request = async () => false;
    expect(await turnOn(SHOP, 5)).toBe(false);
    expect(await addedSitesItem.read()).toEqual([]);
    expect(browserHas.registered).toEqual([]);
    expect(browserHas.inject).not.toHaveBeenCalled();
  });

  it('changes nothing where the browser itself refuses', async () => {
    fakeBrowser.permissions.request = () => Promise.reject(new Error('must be called from a user gesture'));
    expect(await turnOn(SHOP, 5)).toBe(false);
    expect(await addedSitesItem.read()).toEqual([]);
  });

  it('on a port of its own is asked for without it, and is one site to popup and browser', async () => {
    await turnOn(originOf('http://shop.example:8080/list') ?? '');
    await takeGranted([...browserHas.granted]);
    expect([...browserHas.granted]).toEqual(['http://shop.example/*']);
    expect(await addedSitesItem.read()).toEqual(['http://shop.example']);
  });

  it('is remembered once, beside others', async () => {
    await turnOn(SHOP);
    await turnOn(SHOP);
    await turnOn('https://other.example');
    expect(await addedSitesItem.read()).toEqual([SHOP, 'https://other.example']);
    expect(browserHas.registered).toMatchObject([{ matches: [`${SHOP}/*`, 'https://other.example/*'] }]);
  });

  it('is one of many that are asked for in one prompt', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    expect(await turnOnAll([SHOP, 'https://other.example'])).toBe(true);
    expect(request).toHaveBeenCalledOnce();
    expect(await addedSitesItem.read()).toEqual([SHOP, 'https://other.example']);
    expect(browserHas.registered).toMatchObject([{ matches: [`${SHOP}/*`, 'https://other.example/*'] }]);
  });

  it('is never unregistered while others are added: a page that loads meanwhile is read', async () => {
    await turnOn(SHOP);
    const unregister = vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts');
    const register = vi.spyOn(fakeBrowser.scripting, 'registerContentScripts');
    await turnOn('https://other.example');
    await registerAddedSites();
    expect([unregister.mock.calls, register.mock.calls]).toEqual([[], []]);
    expect(browserHas.registered).toMatchObject([{ matches: [`${SHOP}/*`, 'https://other.example/*'] }]);
  });

  it('can be turned off: permission and registration go', async () => {
    await turnOn(SHOP);
    await turnOff(SHOP);
    expect([await addedSitesItem.read(), [...browserHas.granted], browserHas.registered]).toEqual([[], [], []]);
  });

  it('is one to turn on again once the browser took the permission back: not registered, not remembered', async () => {
    await turnOn(SHOP);
    await turnOn('https://other.example');
    browserHas.granted.delete(`${SHOP}/*`);
    await registerAddedSites();
    expect(browserHas.registered).toMatchObject([{ matches: ['https://other.example/*'] }]);
    expect(await addedSitesItem.read()).toEqual(['https://other.example']);
  });
});

describe('a site the browser says was granted', () => {
  it('is remembered, registered and read in its open tabs, though the popup that asked was closed by the prompt', async () => {
    browserHas.granted.add(`${SHOP}/*`);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    await takeGranted([`${SHOP}/*`]);
    expect(await addedSitesItem.read()).toEqual([SHOP]);
    expect(browserHas.registered).toMatchObject([{ matches: [`${SHOP}/*`] }]);
    expect(browserHas.inject).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/grocery.js'] });
  });

  it('is one site: a grant for all of the web turns on none', async () => {
    await takeGranted(['*://*/*', 'https://*/*', 'https://*.shop.example/*', '<all_urls>']);
    expect(await addedSitesItem.read()).toEqual([]);
    expect(browserHas.registered).toEqual([]);
  });

  it('is registered once, however many parts of the extension do it at a time', async () => {
    browserHas.granted.add(`${SHOP}/*`);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    await Promise.all([turnOn(SHOP, 5), takeGranted([`${SHOP}/*`])]);
    expect(browserHas.registered).toHaveLength(1);
  });
});

it('a page that is read already is not started again: the second start would end the first', async () => {
  browserHas.inject.mockResolvedValueOnce([{ result: true }] as never);
  expect(await tryOnce(5)).toBe(true);
  expect(browserHas.inject).toHaveBeenCalledTimes(1);
  expect(browserHas.inject).not.toHaveBeenCalledWith(expect.objectContaining({ files: expect.anything() }));
});

it('a page that no extension may read is not read once either', async () => {
  browserHas.inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await tryOnce(5)).toBe(false);
});

it.each([
  ['https://shop.example/a?b', SHOP],
  ['http://shop.example:8080/', 'http://shop.example'],
  ['chrome://settings', null],
  ['about:blank', null],
  ['no address', null],
  ['file:///tmp/x.html', null],
  [undefined, null],
])('origin of %s is %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});
