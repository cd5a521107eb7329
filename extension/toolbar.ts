import { browser } from '#imports';
import { totalOfLines } from './cart-total.ts';
import { readCarts } from './carts.ts';
import type { TabState } from './protocol.ts';
import { isHighlighted, isPaused, settingsItem } from './settings.ts';
import { t } from './words.ts';

/** What the icon of one tab looks like (DESIGN §7). */
export interface IconLook {
  paused: boolean;
  text: string;
  isAlarm: boolean;
}

/** Four characters at most: "420", "1.1k", "14d". */
export function iconText(centralUg: number, days: number | null, locale: string): string {
  if (days !== null) return shortDays(Math.floor(days), locale);
  if (centralUg < 0.5) return '';
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 2 }).format(centralUg);
}

function shortDays(days: number, locale: string): string {
  const short = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'narrow' }).format(days);
  return short.replace(/\s/g, '').slice(0, 4);
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

/** Draws the icon of a tab; a tab that is gone by now is no error. */
export async function drawIcon(tabId: number, look: IconLook): Promise<void> {
  const colour = look.isAlarm ? { back: '#FFC04D', ink: '#3A2600' } : { back: '#0B5458', ink: '#FFFFFF' };
  await Promise.all([
    browser.action.setIcon({ tabId, path: pathsOf(look.paused ? 'icons-paused' : 'icons') }),
    browser.action.setBadgeText({ tabId, text: look.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour.back }),
    browser.action.setBadgeTextColor({ tabId, color: colour.ink }),
  ]).catch(() => undefined);
}
