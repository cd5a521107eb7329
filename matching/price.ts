import type { Price } from '../data/terms.ts';
import { UNITS } from './units.ts';

export interface PriceHints {
  /** ISO 4217 of the shop: decides "$", "kr", "¥" and a price without a sign. */
  currency?: string;
}

/** Signs shops print, folded to capitals, longest first. `null`: several countries share it; the shop's currency decides. */
const SIGNS: readonly (readonly [string, string | null])[] = [
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['US$', 'USD'],
  ['RM', 'MYR'],
  ['RP', 'IDR'],
  ['ZŁ', 'PLN'],
  ['KČ', 'CZK'],
  ['FT', 'HUF'],
  ['LEI', 'RON'],
  ['ЛВ', 'BGN'],
  ['TL', 'TRY'],
  ['RS', 'INR'],
  ['FR.', 'CHF'],
  ['SFR', 'CHF'],
  ['EURO', 'EUR'],
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['Đ', 'VND'],
  ['₩', 'KRW'],
  ['원', 'KRW'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['¥', null],
  ['￥', null],
  ['KR', null],
  ['$', null],
];
/** What a shared sign means when the shop names no currency. */
const USUAL: Readonly<Record<string, string>> = { '¥': 'JPY', '￥': 'JPY', KR: 'SEK', $: 'USD' };
const SHARED: Readonly<Record<string, string>> = {
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  KR: 'SEK NOK DKK ISK',
  $: 'USD CAD AUD NZD SGD HKD MXN CLP COP ARS TWD',
};
const CODE =
  /\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|BRL|AUD|CAD|NZD|JPY|CNY|INR|VND|KRW|MXN|ISK|ARS|CLP|COP|ZAR|SGD|HKD|TWD|THB|IDR|MYR|PHP|ILS|AED|SAR|KWD)\b/;
/** A hundredth of the currency: "99p", "89c", "13.9 ¢", "59 ct". */
const CENTS = /^\s*(?:¢|ct?\b|cents?\b|p\b|gr\b|øre\b)/i;
const NUMBER = /\d+(?:[.,'\u202f\u00a0 ](?:\d{3})(?!\d))*(?:[.,]\d{1,3}(?!\d))?|[.,]\d{2}\b/g;
const UNIT_AFTER = /^\s*(fl\.?\s?oz|[a-z]+|[個枚本玉]|グラム)\b/i;
const BASE =
  /(?:\/|\bper|\bpro|\bje|\bpar|\bal|\bel|\ble|\bpor|\bza|=|^|\()\s*(\d+(?:[.,]\d+)?)?\s*(kg|kilo|g|gr|mg|lbs?|pounds?|oz|fl\.?\s?oz|l|lt|ltr|liter|litre|litro|dl|cl|ml|pt|qt|gal)\b/i;
const MAX_CHARS = 120;

/** The first price of a text, in minor units; null when there is none. Never negative. */
export function parsePrice(text: string, hints: PriceHints = {}): Price | null {
  return readPrice(tidy(text), hints, 1);
}

function readPrice(clean: string, hints: PriceHints, times: number): Price | null {
  const currency = currencyOf(clean, hints);
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

function currencyOf(text: string, hints: PriceHints): string | undefined {
  const upper = text.toUpperCase();
  const code = CODE.exec(upper)?.[0];
  if (code) return code;
  for (const [sign, currency] of SIGNS) {
    const at = upper.indexOf(sign);
    // "RS" and "FT" are words elsewhere: letters must stand alone.
    if (at < 0 || (/^[A-Z]/.test(sign) && /[A-Z]/.test((upper[at - 1] ?? ' ') + (upper[at + sign.length] ?? ' '))))
      continue;
    if (currency) return currency;
    if (hints.currency && SHARED[sign]?.includes(hints.currency)) return hints.currency;
    // no yen has a hundredth
    return USUAL[sign] === 'JPY' && /\d\.\d{2}(?!\d)/.test(text) ? 'CNY' : USUAL[sign];
  }
  if (/\d\s?p\b/i.test(text)) return 'GBP';
  return hints.currency ?? (text.includes('¢') ? 'USD' : undefined);
}

function firstAmount(text: string, digits: number): number | null {
  const multiple =
    /\b([2-9])\s*(?:for|voor|für|fur|pour|per|por|na)\s*[^\d\s-]{0,3}\s*(\d+(?:[.,]\d{1,2})?)\s*(?!\s*(?:kg|g|ml|l|cl|oz|lb)\b)/i.exec(
      text,
    );
  if (multiple?.[1] && multiple[2] && multiple.index < 4)
    return Number(multiple[2].replace(',', '.')) / Number(multiple[1]);
  // "1 €49", "5 zł 99": the sign stands where the decimal point would.
  const split = /(\d+)\s?(?:€|£|\$|kr|zł|:)\s?(\d{2})(?![\d.,])/i.exec(text);
  if (split && !/\d\s?[.,]\s?$/.test(text.slice(0, split.index))) return Number(`${split[1]}.${split[2]}`);
  // "3 . 49", "2 99": whole and cents stood in two elements.
  const apart = digits === 2 ? /^\D*?(\d{1,3})\s*[.,]?\s+(\d{2})\D*$/.exec(text) : null;
  if (apart && !/[-%]/.test(text)) return Number(`${apart[1]}.${apart[2]}`);
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(text); hit; hit = NUMBER.exec(text)) {
    const before = text.slice(0, hit.index);
    const after = text.slice(hit.index + hit[0].length);
    // Neither a discount nor the count of "6 x 1,29".
    if (/^\s?[%x×]/.test(after)) continue;
    const value = toMajor(hit[0], digits) * (CENTS.test(after) && !/[€£$]\s*$/.test(before) ? 0.01 : 1);
    // "-.99" is 99 hundredths, "-1.00" is a refund.
    if (/^\d/.test(hit[0]) && /(^|[\s€£$])-\s?[€£$]?\s?$/.test(before)) return null;
    const unit = UNIT_AFTER.exec(after)?.[1];
    if (unit && UNITS.has(unit.toLowerCase()) && !CENTS.test(after)) {
      continue;
    }
    return value;
  }
  return null;
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

const digitsCache = new Map<string, number>();

/** Decimals of a currency as the platform knows them: 2 for EUR, 0 for JPY. */
export function digitsOf(currency: string | undefined): number {
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
