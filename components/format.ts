import { i18n } from '#i18n';

/** How the person wants micrograms written; both mean the same. */
export type UgUnit = 'µg' | 'mcg';

const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

/** Words and numbers come from one locale: German words beside English numbers would read "1,070" as about one. */
const intlLocale = () => i18n.t('intlLocale');

const numberFormats = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = intlLocale() + JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(intlLocale(), options);
  numberFormats.set(key, format);
  return format.format(value);
}

export const formatPercent = (share: number) => formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });

/** Whole below 100, nearest ten from there: a food table is no finer than that (DESIGN §3, Rounding). */
function roundUg(ug: number, round: (value: number) => number): number {
  return ug < 100 ? round(ug) : round(ug / 10) * 10;
}

/** `<1` for what is there but rounds to nothing. */
export function formatUgNumber(ug: number): string {
  if (ug > 0 && ug < 0.5) return `<${formatNumber(1)}`;
  return formatNumber(roundUg(ug, Math.round));
}

export function formatUg(ug: number, unit: UgUnit): string {
  return `${formatUgNumber(ug)}${NO_BREAK_SPACE}${unit}`;
}

/** Low rounds down and high rounds up, so that the printed range never promises more than the data. */
export function formatUgRange(lowUg: number, highUg: number): string {
  const low = formatNumber(roundUg(lowUg, Math.floor));
  const high = formatNumber(roundUg(highUg, Math.ceil));
  return low === high ? low : `${low}${EN_DASH}${high}`;
}

/** Halves below ten days, whole days above. */
function roundDays(days: number, round: (value: number) => number): number {
  return days < 10 ? round(days * 2) / 2 : round(days);
}

export const daysAbout = (days: number) => roundDays(days, Math.round);
export const daysAtLeast = (days: number) => roundDays(days, Math.floor);
export const daysAtMost = (days: number) => roundDays(days, Math.ceil);

export function formatGrams(grams: number): string {
  const isKilos = grams >= 1000;
  return formatNumber(isKilos ? grams / 1000 : grams, {
    style: 'unit',
    unit: isKilos ? 'kilogram' : 'gram',
    maximumFractionDigits: isKilos ? 2 : grams < 10 ? 1 : 0,
  }).replace(' ', NO_BREAK_SPACE);
}

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

/**
 * Which of the message's forms a number takes. The i18n module decides by `=== 1`, which is wrong for French 0 and 1.5;
 * this hands it a number that stands for the form.
 */
export function pluralOf(value: number): number {
  return new Intl.PluralRules(intlLocale()).select(value) === 'one' ? 1 : 2;
}

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
