import { browser } from '#imports';
import { orderedLines } from '../../components/popup/order-lines.ts';
import type { PopupState } from '../../components/popup/types.ts';
import { FIRST_LINES } from '../../components/popup/use-first-lines.ts';
import { readNotKept } from '../../extension/not-kept.ts';
import { oneAtATime } from '../../extension/one-at-a-time.ts';
import { addressOf, patternsAt } from '../../stores/index.ts';
import { siteOf } from '../../stores/match-pattern.ts';
import { keepPicture } from '../popup/first-picture.ts';
import { loadedOf } from '../popup/loaded.ts';
import { readStored, watchStored } from '../popup/stored.ts';

/** Keeps the popup's first picture in line with what is stored. */
export function preparePopup(): void {
  // No picture is better than one of yesterday's settings: a caution may have been switched on since.
  const prepare = () => void oneAtATime('prepare-popup', () => drawPicture().catch(() => keepPicture(null)));
  watchStored(prepare);
  // the memory went with the browser, or with the version before
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) event.addListener(prepare);
}

/** The popup over the shop whose cart was seen last, as it will look before its page has answered. */
export async function drawPicture(): Promise<void> {
  const [stored, notKept] = await Promise.all([readStored(), readNotKept()]);
  const [latest] = Object.values(stored.carts).sort((a, b) => b.seenAt - a.seenAt);
  const site = latest?.site ?? '';
  const added = stored.addedSites.find((origin) => siteOf(new URL(origin).hostname) === site);
  const url = added ?? addressOf(site);
  const { state } = loadedOf({ tab: { url }, report: null, notKept, stored, reload: () => undefined });
  const pages = added ? [`https://*.${site}/*`] : patternsAt(site);
  await keepPicture(url && state.access === 'on' && state.cart ? { site, pages, state: inShort(state) } : null);
}

/** Of 200 lines a popup shows six at first; the others would cross and be parsed for nothing. */
function inShort(state: PopupState): PopupState {
  const { cart } = state;
  const lines = cart && orderedLines(cart.lines, 'most', '').slice(0, FIRST_LINES);
  return lines ? { ...state, cart: { ...cart, lines } } : state;
}
