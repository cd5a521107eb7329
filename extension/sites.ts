import * as z from 'zod/mini';
import { browser } from '#imports';
import { storedList } from './stored-item.ts';

/** Sites the person turned on beyond the shops of the manifest, by origin: `https://shop.example`. */
export const addedSitesItem = storedList('added-sites', z.string().check(z.regex(/^https?:\/\/[^/\s*]{1,290}$/)));

/** WXT's name for the content script; the manifest registers it for the known shops, we for the added ones. */
const CONTENT_SCRIPT = '/content-scripts/grocery.js';
const REGISTRATION = 'added-sites';

/** Without a port, which Firefox allows in no pattern: `https://shop.example/*`. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** `https://shop.example`; null for pages that no extension may read. */
export function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/**
 * Asks the browser for this one site, remembers it, and starts reading at once. Must be called from a click.
 * false: the person said no; nothing changes.
 */
export async function turnOn(origin: string, tabId?: number): Promise<boolean> {
  // Refused by the browser itself (no click, a host it protects) is a no as well.
  const isGranted = await browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);
  if (!isGranted) return false;
  await addedSitesItem.update((origins) => [...new Set([...origins, origin])]);
  await registerAddedSites();
  if (tabId !== undefined) await tryOnce(tabId);
  return true;
}

/** Takes the permission back; pages that are open are read until they are left. */
export async function turnOff(origin: string): Promise<void> {
  await addedSitesItem.update((origins) => origins.filter((other) => other !== origin));
  await browser.permissions.remove({ origins: [patternOf(origin)] });
  await registerAddedSites();
}

/** Reads the page of this tab, this once: the click on our icon allows it (`activeTab`). */
export async function tryOnce(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Brings the registration in line with what is remembered and still granted. */
export async function registerAddedSites(): Promise<void> {
  const origins = await addedSitesItem.read();
  const granted = await Promise.all(
    origins.map(async (origin) =>
      (await browser.permissions.contains({ origins: [patternOf(origin)] })) ? [patternOf(origin)] : [],
    ),
  );
  const matches = granted.flat();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, matches, js: [CONTENT_SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
