import type { Lang, Pack, Price, Product, RawText } from '../data/terms.ts';
import type { PackHints } from './measures.ts';
import { cleanTitle } from './normalize.ts';
import { parsePrice, parseUnitPrice } from './price.ts';
import { parsePack } from './quantity.ts';

/** What the store says for the whole page, where a product says nothing. */
export interface Defaults {
  lang?: Lang;
  /** ISO 4217. */
  currency?: string;
  /** ISO 3166 alpha-2. */
  country?: string;
}

const MAX_PACKS = 999;

/** Strings of a page → numbers. Never throws; what cannot be read is null (quantity: 1). */
export function cleanProduct(raw: RawText, defaults: Defaults = {}): Product {
  const title = cleanTitle(raw.title);
  const lang = primaryLang(raw.lang) ?? primaryLang(defaults.lang);
  const hints = { currency: defaults.currency };
  const priceIn = (text?: string) => (text === undefined ? null : parsePrice(text, hints));
  const price = priceIn(raw.price) ?? priceIn(raw.linePrice);
  const country = countryOf(defaults, price);
  const product: Product = {
    title,
    pack: readPack(raw, title, { country }),
    price,
    pricePerKg: raw.unitPrice === undefined ? null : parseUnitPrice(raw.unitPrice, hints),
    quantity: 1,
  };
  // Set one by one: three spreads of mostly nothing took a tenth of the time of a match.
  if (raw.quantity !== undefined) Object.assign(product, parseQuantity(raw.quantity, country));
  if (lang) product.lang = lang;
  if (raw.brand) product.brand = cleanTitle(raw.brand);
  return product;
}

/**
 * Shops added by hand and shop systems are at home nowhere: dollars make them American, a mere sign in the page only with
 * English beside it; or the page's "en-US" where no price is read. An "en-US" beside pounds or euros is a template's.
 */
export function countryOf({ country, currency, lang = '' }: Defaults, price: Price | null): string | undefined {
  if (country !== undefined && country !== '*') return country;
  const tag = lang.toLowerCase();
  const paid = currency ?? price?.currency ?? (tag === 'en-us' ? 'USD' : undefined);
  const isSure = currency !== undefined || ['', 'en', 'en-us'].includes(tag);
  return paid === 'USD' && isSure ? 'US' : undefined;
}

/** The size the page prints, else the one in the title; a mere count gives way to a weight in the title. */
export function readPack(raw: Pick<RawText, 'size'>, title: string, hints: PackHints = {}): Pack | null {
  const printed = raw.size === undefined ? null : parsePack(raw.size, hints);
  const titled = printed?.grams !== undefined || printed?.millilitres !== undefined ? null : parsePack(title, hints);
  if (printed && titled && isSize(titled) && !hints.pieces && !printed.approximate) return titled;
  return printed && !(printed.approximate && titled) ? printed : (titled ?? printed);
}

const isSize = (pack: Pack): boolean => pack.grams !== undefined || pack.millilitres !== undefined;

/** Nobody buys a third of a pack: "0,35" and "1.6" are kilos, in the USA pounds. */
const PART = /^\D{0,8}(?<![\d.,])(\d{1,2}[.,]\d{1,3})\s*$/;

/**
 * "2", "×2", "Qty: 2" are packs; "0.452 kg" and "0.452" are one line sold by weight. "–", "0" and nonsense are 1 pack.
 */
export function parseQuantity(text: string | undefined, country?: string): { quantity: number; weighedGrams?: number } {
  if (text === undefined) return { quantity: 1 };
  const part = Number(PART.exec(text)?.[1]?.replace(',', '.'));
  const weighed = parsePack(part % 1 > 0 ? `${part} ${country === 'US' ? 'lb' : 'kg'}` : text);
  if (weighed?.grams !== undefined && weighed.count === undefined && weighed.grams > 0) {
    return { quantity: 1, weighedGrams: weighed.grams };
  }
  const packs = Number(/\d{1,9}/.exec(text.slice(0, 60).normalize('NFKC'))?.[0] ?? 1);
  return { quantity: packs >= 1 ? Math.min(packs, MAX_PACKS) : 1 };
}

/** `nl` of `nl-NL`; undefined for anything that is no language tag. */
function primaryLang(tag: string | undefined): Lang | undefined {
  return tag === undefined ? undefined : /^[a-z]{2,3}(?=$|[-_])/.exec(tag.toLowerCase())?.[0];
}
