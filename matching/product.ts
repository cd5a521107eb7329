import type { Lang, Price, Product, RawText } from '../data/terms.ts';
import { cleanTitle } from './normalize.ts';
import { readPack } from './pack.ts';
import { parsePrice, parseUnitPrice } from './price.ts';
import { parseQuantity } from './quantity.ts';

/** What the store says for the whole page, where a product says nothing. */
export interface Defaults {
  lang?: Lang;
  /** ISO 4217. */
  currency?: string;
  /** ISO 3166 alpha-2. */
  country?: string;
}

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

/** `nl` of `nl-NL`; undefined for anything that is no language tag. */
function primaryLang(tag: string | undefined): Lang | undefined {
  return tag === undefined ? undefined : /^[a-z]{2,3}(?=$|[-_])/.exec(tag.toLowerCase())?.[0];
}
