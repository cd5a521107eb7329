import { browser } from '#imports';
import type { Totals } from '../data/cart-terms.ts';
import { roundDays, roundUg } from '../nutrition/rounding.ts';
import { totalOfLines } from './cart-total.ts';
import { readCarts } from './carts.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { TabState } from './protocol.ts';
import { type Settings, settingsItem } from './settings.ts';
import { isHighlighted, isPaused } from './site-rules.ts';
import { t } from './words.ts';

/** What the icon of one tab looks like. */
export interface IconLook {
  paused: boolean;
  text: string;
  /** The same in words: what is heard of it, and read under the pointer. */
  title: string;
  isAlarm: boolean;
}

const MOST_ICON_CHARS = 4;

/** Whole days, rounded down, where there is a target; else µg. Four characters at most: "420", "1.1k", "14d". */
export function iconText(centralUg: number, days: number | null, locale: string): string {
  if (centralUg < 0.5) return '';
  if (days !== null) return iconDays(Math.floor(days), locale);
  // Three figures for what stands there as it is, two for thousands.
  const digits = centralUg < 1000 ? 3 : 2;
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: digits });
  const text = short.format(centralUg).replace(/\s/g, '').replace('K', 'k');
  return text.length <= MOST_ICON_CHARS ? text : `${Math.round(centralUg / 1000)}k`.slice(0, MOST_ICON_CHARS);
}

/** The locale's day letter where there is one; many months are the number alone. */
function iconDays(days: number, locale: string): string {
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'narrow' } as const;
  const text = new Intl.NumberFormat(locale, { ...unit, useGrouping: false }).format(days).replace(/[\s.]/g, '');
  return text.length <= MOST_ICON_CHARS ? text : String(Math.min(days, 9999));
}

export async function iconLook({ site, broken }: TabState): Promise<IconLook> {
  const [settings, carts] = await Promise.all([settingsItem.read(), readCarts()]);
  const paused = isPaused(settings, site) || !isHighlighted(settings, site);
  const quiet = { paused, text: '', title: t('extName'), isAlarm: false };
  if (paused) return quiet;
  if (broken) return { paused, text: '!', title: `${t('extName')}: ${t('empty.unread')}`, isAlarm: true };
  const lines = carts[site]?.lines ?? [];
  if (lines.length === 0 || settings.cautions.anticoagulant || !settings.badge.toolbarNumber) return quiet;
  const totals = await totalOfLines(lines, settings);
  const text = iconText(totals.centralUg, totals.days?.central ?? null, t('intlLocale'));
  return text ? { ...quiet, text, title: iconTitle(totals, settings) } : quiet;
}

/** "K2 Lens: cart about 1,070 µg, 5.5 days for 2". */
function iconTitle({ centralUg, days }: Totals, { badge, people }: Settings): string {
  const locale = t('intlLocale');
  const inWords = (value: number) => new Intl.NumberFormat(locale).format(value);
  const formOf = (value: number) => (new Intl.PluralRules(locale).select(value) === 'one' ? 1 : 2);
  const amount = `${inWords(roundUg(centralUg))}\u00a0${badge.unit}`;
  if (!days) return t('icon.cart', { amount });
  const central = roundDays(days.central);
  const daysText = t('unit.days', { n: inWords(central) }, formOf(central));
  return t('icon.cartDays', { amount, days: daysText, people: inWords(people) }, formOf(people));
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
    browser.action.setTitle({ tabId, title: look.title }),
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
