import * as z from 'zod/mini';
import { browser } from '#imports';
import { storedItem } from './stored-item.ts';

/** Sites the person turned on beyond the shops of the manifest, by origin: `https://shop.example`. */
export const addedSitesItem = storedItem('added-sites', z.array(z.string().check(z.maxLength(300))), [] as string[]);

/** WXT's name for the content script; the manifest registers it for the known shops, we for the added ones. */
const CONTENT_SCRIPT = '/content-scripts/grocery.js';
const REGISTRATION = 'added-sites';

const patternOf = (origin: string) => `${origin}/*`;

/** `https://shop.example`; null for pages that no extension may read. */
export function originOf(url: string | undefined): string | null {
  if (!url) return null;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/**
 * Asks the browser for this one site, remembers it, and starts reading at once. Must be called from a click.
 * false: the person said no; nothing changes.
 */
export async function turnOn(origin: string, tabId?: number): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
  if (!granted) return false;
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
