import { type GeneratedI18nStructure, i18n } from '#i18n';
import { foodName } from '../data/food-name.ts';
import type { Food, UgUnit } from '../data/terms.ts';
import type { FoodOf } from '../nutrition/line-total.ts';
import { createFigures, type Figures } from './figures.ts';

/** Words and numbers come from one locale: German words beside English numbers would read "1,070" as about one. */
const intlLocale = () => i18n.t('intlLocale');

const figureSets = new Map<string, Figures>();

function figures(unit = ''): Figures {
  const key = intlLocale() + unit;
  const set = figureSets.get(key) ?? createFigures(intlLocale(), unit);
  figureSets.set(key, set);
  return set;
}

export const formatNumber = (value: number) => figures().number(value);

/** `<1` for what is there but rounds to nothing. */
export const formatUgNumber = (ug: number) => figures().about(ug);

export const formatUg = (ug: number, unit: UgUnit) => figures(unit).withUnit(formatUgNumber(ug));

type Bounded = Parameters<Figures['bounded']>[0];

/** "20", "≥ 2", "≤ 3": a bound is never shown without its sign. */
export const formatBounded = (amount: Bounded) => figures().bounded(amount);

export const formatAmount = (amount: Bounded, unit: UgUnit) => figures(unit).withUnit(formatBounded(amount));

export const formatUgRange = (lowUg: number, highUg: number) => figures().range(lowUg, highUg);

export const formatGrams = (grams: number) => figures().grams(grams);

export const formatPercent = (share: number) => figures().percent(share);

/** A food's name in the language of the popup and options. */
export const nameOf = (food: Food) => foodName(food, intlLocale());

/** A food that was taken away since has no name but its id. */
export const nameOfId = (id: string, foodOf: FoodOf) => {
  const food = foodOf(id);
  return food ? nameOf(food) : id;
};

export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(), { type: 'conjunction' }).format(items);
}

export function formatDate(
  at: number,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  return new Intl.DateTimeFormat(intlLocale(), options).format(at);
}

export function formatCountry(code: string): string {
  try {
    return new Intl.DisplayNames([intlLocale()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // `*` stands for a shop system, which has no country
  }
}

export const pluralOf = (value: number) => figures().form(value);

type Counts = { plural: true; namedSubstitutions: ['n'] };
type CountKey = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends Counts ? K : never;
}[keyof GeneratedI18nStructure];

/** "3 days": a message of one number, in the form that the number takes. */
export const counted = (key: CountKey, n: number): string => i18n.t(key, pluralOf(n), { n: formatNumber(n) });

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** "just now", "5 min ago", "today 14:05", "12 Nov". A clock set back reads as "just now". */
export function formatAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / MINUTE_MS);
  if (minutes < 1) return i18n.t('time.justNow');
  if (minutes < 60) return i18n.t('time.minutesAgo', { n: formatNumber(minutes) });
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return i18n.t('time.today', { time: formatDate(at, { hour: '2-digit', minute: '2-digit' }) });
  return formatDate(at);
}

export const isOld = (at: number, now: number) => now - at > DAY_MS;
