import type { Price } from '../data/terms.ts';
import { currencyOf } from './currency.ts';
import { UNITS } from './units.ts';

export interface PriceHints {
  /** ISO 4217 of the shop: decides "$", "kr", "¥" and a price without a sign. */
  currency?: string;
}

/** A hundredth of the currency: "99p", "89c", "13.9 ¢", "59 ct". */
const CENTS = /^\s*(?:¢|ct?\b|cents?\b|p\b|gr\b|øre\b)/i;
const NUMBER = /\d+(?:[.,'\u202f\u00a0 ](?:\d{3})(?!\d))*(?:[.,]\d{1,3}(?!\d))?|[.,]\d{2}\b/g;
const UNIT_AFTER = /^\s*(fl\.?\s?oz|[a-z]+|[個枚本玉]|グラム)\b/i;
const BASE =
  /(?:\/|\bper|\bpro|\bje|\bpar|\bal|\bel|\ble|\bpor|\bza|=|^|\()\s*(\d+(?:[.,]\d+)?)?\s*(kg|kilo|g|gr|mg|lbs?|pounds?|oz|fl\.?\s?oz|l|lt|ltr|liter|litre|litro|dl|cl|ml|pt|qt|gal)\b/i;
/** "2 for $5", "2/$5", "3 per 5,00 €": not "€5 per 100 g". */
const MULTIPLE =
  /(?<![\d.,]|[€$£]\s?)([2-9])\s*(?:(?:f[oöuü]r|voor|pour|per|por|na|za|για)\s*[^\d\s-]{0,3}|\/\s*[€$£])\s*(\d+(?:[.,]\d{1,2})?)(?![\d.,]*\s*(?:kg|gr?|grams?|ml|l|cl|oz|lb)\b)/i;
/** Before an amount that is not what is paid: "Save $1", "was £5", "statt 3,99 €". */
const NOT_PAID =
  /(?<!\p{L})(?:sav(?:e|ing|ings)|was|reg|regular|rrp|mrp|statt|uvp|sparen?|sparst|spart|bespaar|van|[eé]conomisez|ahorr[ae]s?|antes|risparmi|avant|previously)[\s.:]*[^\p{L}\d\s]{0,3}\s?$/iu;
const OFF = /^\s?[^\s\d]{0,2}\s?off\b/i;
/** A sign of the figure behind it, not of the one before: "$3.99 lb", but "2,99 € 500 g". */
const OWN_SIGN = /(?<!\d\s?)\p{Sc}\s?$/u;
const MAX_CHARS = 120;

/** The first price of a text, in minor units; null when there is none. Never negative. */
export function parsePrice(text: string, hints: PriceHints = {}): Price | null {
  return readPrice(tidy(text), hints, 1);
}

function readPrice(clean: string, hints: PriceHints, times: number): Price | null {
  const currency = currencyOf(clean, hints.currency);
  const major = firstAmount(clean, digitsOf(currency));
  if (major === null) return null;
  const minor = Math.round(major * 10 ** digitsOf(currency) * times);
  return Number.isSafeInteger(minor) ? { minor, ...(currency && { currency }) } : null;
}

/**
 * Price per kilogram or litre from "€ 11,63 / kg", "13.9 ¢/oz", "1 kg = 5,98 €", "(8,90 €/100 g)".
 * Per piece is null: it says nothing of weight.
 */
export function parseUnitPrice(text: string, hints: PriceHints = {}): Price | null {
  const clean = tidy(text);
  const base = BASE.exec(clean) ?? /(kilo|\bkg)/i.exec(clean);
  const unit = base && UNITS.get((base[2] ?? 'kg').toLowerCase().replace(/[.\s]/g, ''));
  if (!base || !unit || unit.measure === 'piece' || unit.measure === 'pack') return null;
  const rest = `${clean.slice(0, base.index)} ${clean.slice(base.index + base[0].length)}`;
  const amount = Number(/^\d/.test(base[1] ?? '') ? base[1]?.replace(',', '.') : 1) * unit.each;
  return amount > 0 ? readPrice(rest, hints, 1000 / amount) : null;
}

/** Superscript cents become decimals ("1⁹⁹" → "1.99"), full-width signs narrow; everything else stays. */
function tidy(text: string): string {
  return text
    .slice(0, MAX_CHARS)
    .replace(
      /(\d)[.,]?\s?([⁰¹²³⁴⁵⁶⁷⁸⁹]{2})/g,
      (_, whole: string, cents: string) => `${whole}.${cents.normalize('NFKC')}`,
    )
    .normalize('NFKC')
    .replace(/[−–—]/g, '-');
}

function firstAmount(text: string, digits: number): number | null {
  const multiple = MULTIPLE.exec(text);
  if (multiple?.[1] && multiple[2] && multiple.index < 5)
    return Number(multiple[2].replace(',', '.')) / Number(multiple[1]);
  // "1 €49", "5 zł 99": the sign stands where the decimal point would.
  const split = /(\d+)\s?(?:€|£|\$|kr|zł|:)\s?(\d{2})(?![\d.,])/i.exec(text);
  if (split && !/\d\s?[.,]\s?$/.test(text.slice(0, split.index))) return Number(`${split[1]}.${split[2]}`);
  // "3 . 49", "2 99": whole and cents stood in two elements.
  const apart = digits === 2 ? /^\D*?(\d{1,3})\s*[.,]?\s+(\d{2})\D*$/.exec(text) : null;
  if (apart && !/[-%]/.test(text)) return Number(`${apart[1]}.${apart[2]}`);
  let notPaid: number | null = null;
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(text); hit; hit = NUMBER.exec(text)) {
    const before = text.slice(0, hit.index);
    const after = text.slice(hit.index + hit[0].length);
    // Neither a discount nor the count of "6 x 1,29".
    if (/^\s?[%x×]/.test(after)) continue;
    const value = toMajor(hit[0], digits) * (CENTS.test(after) && !/[€£$]\s*$/.test(before) ? 0.01 : 1);
    // "-.99" is 99 hundredths, "-1.00" is a refund.
    if (/^\d/.test(hit[0]) && /(^|[\s€£$])-\s?[€£$]?\s?$/.test(before)) return null;
    if (!OWN_SIGN.test(before) && isSize(hit[0], after)) continue;
    if (!NOT_PAID.test(before) && !OFF.test(after)) return value;
    notPaid ??= value;
  }
  return notPaid;
}

/** "500 g", "6 eggs"; "3.49 each" is a price. */
function isSize(figure: string, after: string): boolean {
  const unit = UNITS.get(UNIT_AFTER.exec(after)?.[1]?.toLowerCase() ?? '');
  if (!unit || CENTS.test(after)) return false;
  return unit.measure === 'g' || unit.measure === 'ml' || !/[.,]\d{2}$/.test(figure);
}

/** Decimal or thousands? Three digits after one separator are thousands unless the currency has three decimals. */
function toMajor(figure: string, digits: number): number {
  const bare = figure.replace(/[' \u202f\u00a0]/g, '');
  const parts = bare.split(/[.,]/);
  const last = parts.pop() ?? '';
  if (parts.length === 0) return Number(last);
  const decimal = last.length !== 3 || digits === 3 || parts.join('') === '' || parts.join('') === '0';
  return Number(decimal ? `${parts.join('')}.${last}` : parts.join('') + last);
}

/** 3.5 of 350 euro cents, 350 of 350 yen. */
export const majorOf = ({ minor, currency }: Price): number => minor / 10 ** digitsOf(currency);

const digitsCache = new Map<string, number>();

/** Decimals of a currency as the platform knows them: 2 for EUR, 0 for JPY. */
function digitsOf(currency: string | undefined): number {
  if (!currency) return 2;
  let digits = digitsCache.get(currency);
  if (digits === undefined) {
    digits = readDigits(currency);
    digitsCache.set(currency, digits);
  }
  return digits;
}

function readDigits(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
