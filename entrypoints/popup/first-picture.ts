import { browser, storage } from '#imports';
import type { PopupState } from '../../components/popup/types.ts';
import { isMatch, siteOf } from '../../stores/match-pattern.ts';

/**
 * What the popup shows first over the shop whose cart was seen last. The worker works it out when something changes
 * (background/prepare-popup.ts), so that the total is on the screen before table, registry and parsers are there: with a
 * cart of 200 lines 40 ms sooner. In memory only, so it is of this version and needs no
 * parsing; as one text, which crosses faster than an object.
 */
export interface FirstPicture {
  site: string;
  /** Match patterns of what is read of the site: over its other pages the popup has a question to ask. */
  pages: readonly string[];
  state: PopupState;
}

const KEY = 'session:popup';

export const keepPicture = (picture: FirstPicture | null): Promise<void> =>
  storage.setItem(KEY, picture && JSON.stringify(picture));

/** null: another page, a private window with a cart of its own, or nothing was prepared. */
export async function firstPicture(): Promise<PopupState | null> {
  const [[tab], kept] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    storage.getItem<string>(KEY),
  ]);
  if (!kept || !tab?.url || tab.incognito) return null;
  const { site, pages, state } = JSON.parse(kept) as FirstPicture;
  const url = new URL(tab.url);
  const isRead = site === siteOf(url.hostname) && pages.some((pattern) => isMatch(pattern, url));
  return isRead ? { ...state, now: Date.now() } : null;
}
