// Which currency a price text is in: by what it prints, else by the shop.

/** Signs of one currency, in capitals: what the platform does not name so, and the euro. */
const SIGNS: readonly (readonly [string, string])[] = [
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
  ['ГРН', 'UAH'],
  ['РУБ', 'RUB'],
  ['TL', 'TRY'],
  ['FR.', 'CHF'],
  ['SFR', 'CHF'],
  ['EURO', 'EUR'],
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['Đ', 'VND'],
  ['원', 'KRW'],
  ['円', 'JPY'],
  ['元', 'CNY'],
];
/** Signs several countries share: the shop's currency if it uses the sign, else the usual one. */
const SHARED: readonly (readonly [string, string])[] = [
  ['¥', 'JPY'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['KR', 'SEK'],
  ['RS', 'INR'],
  ['$', 'USD'],
];
const SIGN = /[^\P{Sc}¢]/u;
const CODE = /(?<!\p{L})[A-Z]{3}(?!\p{L})/giu;
/** Codes that are words on labels as well: "TOP 3,50", "ALL 4.99", "DOP 12,90". */
const WORDS = new Set(['ALL', 'BAM', 'BOB', 'COP', 'CUP', 'DOP', 'GEL', 'MAD', 'MOP', 'MUR', 'PEN', 'SOS', 'TOP']);

/** ISO 4217, or undefined where neither text nor shop says. `text` is narrow (NFKC). */
export function currencyOf(text: string, shop: string | undefined): string | undefined {
  const upper = text.toUpperCase();
  const said = codeIn(text) ?? signIn(upper, SIGNS);
  if (said) return said;
  const shared = SHARED.find(([sign]) => stands(upper, sign));
  if (shared) {
    const [sign, usual] = shared;
    if (shop && symbolOf(shop).toUpperCase().includes(sign)) return shop;
    // no yen has a hundredth
    return usual === 'JPY' && /\d\.\d{2}(?!\d)/.test(text) ? 'CNY' : usual;
  }
  const sign = SIGN.exec(text)?.[0];
  const own = sign && signs().get(sign);
  if (own) return own;
  if (/\d\s?p\b/i.test(text)) return 'GBP';
  return shop ?? (text.includes('¢') ? 'USD' : undefined);
}

const signIn = (upper: string, signs: typeof SIGNS): string | undefined =>
  signs.find(([sign]) => stands(upper, sign))?.[1];

/** "RS" and "FT" are words elsewhere: letters must stand alone. */
function stands(upper: string, sign: string): boolean {
  const at = upper.indexOf(sign);
  return at >= 0 && !(/^[A-Z]/.test(sign) && /[A-Z]/.test((upper[at - 1] ?? ' ') + (upper[at + sign.length] ?? ' ')));
}

/** A code of ISO 4217 beside a number. */
function codeIn(text: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(CODE)) {
    const code = word.toUpperCase();
    const isBeside =
      /\d[^\p{L}\d]{0,3}$/u.test(text.slice(0, index)) || /^[^\p{L}\d]{0,3}\d/u.test(text.slice(index + word.length));
    if (isBeside && !WORDS.has(code) && codes().has(code)) return code;
  }
  return undefined;
}

let knownCodes: ReadonlySet<string> | undefined;
const codes = (): ReadonlySet<string> => {
  knownCodes ??= new Set(Intl.supportedValuesOf('currency'));
  return knownCodes;
};

let knownSigns: ReadonlyMap<string, string> | undefined;

/** Signs that exactly one currency uses, as the browser knows them: ₦, ₡, ₴. Asked once (8 ms), when such a sign is met. */
function signs(): ReadonlyMap<string, string> {
  if (knownSigns) return knownSigns;
  const bySign = new Map<string, string[]>();
  for (const code of codes()) {
    const sign = SIGN.exec(symbolOf(code))?.[0];
    if (sign) bySign.set(sign, [...(bySign.get(sign) ?? []), code]);
  }
  knownSigns = new Map(
    Array.from(bySign).flatMap(([sign, [code = '', ...others]]) => (others.length === 0 ? [[sign, code]] : [])),
  );
  return knownSigns;
}

const symbols = new Map<string, string>();

/** "$" for CAD, "kr" for SEK, "Rs" for PKR; empty for what is no code. */
function symbolOf(currency: string): string {
  let symbol = symbols.get(currency);
  if (symbol === undefined) {
    symbol = readSymbol(currency);
    symbols.set(currency, symbol);
  }
  return symbol;
}

function readSymbol(currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return '';
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? '';
}
