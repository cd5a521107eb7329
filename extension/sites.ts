import * as z from 'zod/mini';
import { browser } from '#imports';
import { isStarted } from './isolated-world.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { storedList } from './stored-item.ts';

/** Sites the person turned on beyond the shops of the manifest, by origin: `https://shop.example`. */
export const addedSitesItem = storedList('added-sites', z.string().check(z.regex(/^https?:\/\/[^/\s*]{1,290}$/)));

/** WXT's name for the content script; the manifest registers it for the known shops, we for the added ones. */
const CONTENT_SCRIPT = '/content-scripts/grocery.js';
const SKELETON = '/skeleton.js';
const REGISTRATION = 'added-sites';

const patternOf = (origin: string): string => `${originOf(origin)}/*`;

/** `https://shop.example`, without a port, which Firefox allows in no pattern; null for pages that no extension may read. */
export function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
}

/** Asks the browser for this one site, and starts reading at once. As `turnOnAll` otherwise. */
export async function turnOn(origin: string, tabId?: number): Promise<boolean> {
  const isGranted = await turnOnAll([origin]);
  if (isGranted && tabId !== undefined) await tryOnce(tabId);
  return isGranted;
}

/** One prompt for all these sites, which are remembered. Must be called from a click. false: the person said no; nothing changes. */
export async function turnOnAll(origins: readonly string[]): Promise<boolean> {
  // Refused by the browser itself (no click, a host it protects) is a no as well.
  const isGranted = await browser.permissions.request({ origins: origins.map(patternOf) }).catch(() => false);
  if (isGranted) await remember(origins);
  return isGranted;
}

async function remember(origins: readonly string[]): Promise<void> {
  await addedSitesItem.update((known) => [...new Set([...known, ...origins])]);
  await registerAddedSites();
}

/**
 * What the browser says was granted, remembered and read: its prompt may close the popup that asked, and with it all
 * that was to follow. A grant for many sites at once turns on none of them.
 */
export async function takeGranted(patterns: readonly string[]): Promise<void> {
  const single = patterns.filter((pattern) => /^https?:\/\/[^/*]+\/\*$/.test(pattern));
  if (single.length === 0) return;
  await remember(single.flatMap((pattern) => originOf(pattern) ?? []));
  const tabs = await browser.tabs.query({ url: single });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : tryOnce(id))));
}

/** Takes the permission back; pages that are open are read until they are left. */
export async function turnOff(origin: string): Promise<void> {
  await addedSitesItem.update((origins) => origins.filter((other) => other !== origin));
  await registerAddedSites();
  await browser.permissions.remove({ origins: [patternOf(origin)] });
}

/** The extension as it was installed: every permission goes back, the known shops alone are read. */
export async function turnOffAll(): Promise<void> {
  await Promise.all((await addedSitesItem.read()).map(turnOff));
}

/**
 * Reads the page of this tab, this once: the click on our icon allows it (`activeTab`). A page that is read already is
 * left alone: WXT ends a content script when it is started a second time. Popup and worker take turns.
 */
export const tryOnce = (tabId: number) => oneAtATime(`start in ${tabId}`, () => start(tabId));

async function start(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    const [frame] = await browser.scripting.executeScript({ target, func: isStarted });
    if (!frame?.result) await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** The markup of this tab's cards without anything said in it (page/skeleton.ts); null where the browser refuses. */
export async function readSkeleton(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SKELETON] });
    return typeof frame?.result === 'string' ? frame.result : null;
  } catch {
    return null;
  }
}

/**
 * Brings what is remembered and registered in line with what the browser still grants: a site whose permission was taken
 * back there is one to turn on again. Popup and worker take turns.
 */
export const registerAddedSites = () => oneAtATime('register added sites', register);

async function register(): Promise<void> {
  const origins = await addedSitesItem.read();
  const isGranted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  const revoked = origins.filter((_, i) => !isGranted[i]);
  if (revoked.length > 0) await addedSitesItem.update((now) => now.filter((origin) => !revoked.includes(origin)));
  const matches = origins.filter((origin) => !revoked.includes(origin)).map(patternOf);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  const script = { id: REGISTRATION, matches, js: [CONTENT_SCRIPT] };
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  } else if (!known) {
    await browser.scripting.registerContentScripts([
      { ...script, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  } else if (String(known.matches) !== String(matches)) {
    // Changed in place: a page that loads between taking away and putting back would not be read.
    await browser.scripting.updateContentScripts([script]);
  }
}
