import { browser } from '#imports';
import { totalOfLines } from './cart-total.ts';
import { readCarts } from './carts.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { TabState } from './protocol.ts';
import { settingsItem } from './settings.ts';
import { isHighlighted, isPaused } from './site-rules.ts';
import { t } from './words.ts';

/** What the icon of one tab looks like. */
export interface IconLook {
  paused: boolean;
  text: string;
  isAlarm: boolean;
}

const MOST_CHARS = 4;

/** Whole days, rounded down, where there is a target; else µg. Four characters at most: "420", "1.1k", "14d". */
export function iconText(centralUg: number, days: number | null, locale: string): string {
  if (days !== null) return iconDays(Math.floor(days), locale);
  if (centralUg < 0.5) return '';
  // Three figures for what stands there as it is, two for thousands.
  const digits = centralUg < 1000 ? 3 : 2;
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: digits });
  const text = short.format(centralUg).replace(/\s/g, '').replace('K', 'k');
  return text.length <= MOST_CHARS ? text : `${Math.round(centralUg / 1000)}k`.slice(0, MOST_CHARS);
}

/** The locale's day letter where there is one; many months are the number alone. */
function iconDays(days: number, locale: string): string {
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'narrow' } as const;
  const text = new Intl.NumberFormat(locale, { ...unit, useGrouping: false }).format(days).replace(/[\s.]/g, '');
  return text.length <= MOST_CHARS ? text : String(Math.min(days, 9999));
}

export async function iconLook({ site, broken }: TabState): Promise<IconLook> {
  const [settings, carts] = await Promise.all([settingsItem.read(), readCarts()]);
  const paused = isPaused(settings, site) || !isHighlighted(settings, site);
  if (paused) return { paused, text: '', isAlarm: false };
  if (broken) return { paused, text: '!', isAlarm: true };
  const cart = carts[site];
  if (!cart || settings.cautions.anticoagulant || !settings.badge.toolbarNumber)
    return { paused, text: '', isAlarm: false };
  const { centralUg, days } = await totalOfLines(cart.lines, settings);
  return { paused, text: iconText(centralUg, days?.central ?? null, t('intlLocale')), isAlarm: false };
}

const SIZES = [16, 32, 48, 128] as const;
const pathsOf = (name: string) => Object.fromEntries(SIZES.map((size) => [size, `/${name}/${size}.png`]));

/** Tabs whose picture is known to be the plain one; the browser goes back to it at every navigation. */
const plainTabs = new Set<number>();

/** Draws the icon of a tab by what its page said last: the pictures come one after another. */
export const showState = (tabId: number, state: TabState): Promise<void> =>
  oneAtATime(`icon of ${tabId}`, async () => drawIcon(tabId, await iconLook(state)));

/** A tab that is gone by now is no error. */
export async function drawIcon(tabId: number, look: IconLook): Promise<void> {
  const colour = look.isAlarm ? { back: '#FFC04D', ink: '#3A2600' } : { back: '#0B5458', ink: '#FFFFFF' };
  await Promise.all([
    setPicture(tabId, look.paused),
    browser.action.setBadgeText({ tabId, text: look.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour.back }),
    browser.action.setBadgeTextColor({ tabId, color: colour.ink }),
  ]).catch(() => undefined);
}

async function setPicture(tabId: number, isPaused: boolean): Promise<void> {
  if (!isPaused && plainTabs.has(tabId)) return;
  await browser.action.setIcon({ tabId, path: pathsOf(isPaused ? 'icons-paused' : 'icons') });
  if (isPaused) plainTabs.delete(tabId);
  else plainTabs.add(tabId);
}
