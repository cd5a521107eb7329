import { pattern } from '../pattern.ts';
import { remember } from '../remember.ts';

/** A small "is this a price?" for the reader. What the price *is* says matching/price.ts. */

const SIGN =
  '(?:[A-Z]{0,2}\\$|\\p{Sc}|(?<!\\p{L})(?:kr\\.?|zł|Kč|Ft(?!\\.)|lei|TL|CHF|S?Fr\\.|SFr|EUR|USD|GBP|PLN|SEK|NOK|DKK|CZK|HUF|RON|RSD|TRY|AUD|CAD|NZD|BRL|ZAR|SAR|AED|EGP|KWD|QAR|KES|Ksh|F?CFA|DHs?|Rs\\.?|RM|Rp|S/\\.?(?=\\s?\\d)|Bs\\.?|Gs\\.?|B/\\.|[LQR]\\.?(?=\\s?\\d[\\d., ]*[.,]\\d{2}(?!\\d))|руб\\.?|р\\.|лв\\.?|грн\\.?|ден\\.?|ευρώ|din\\.?|ש["״]ח|تومان|ر[يی]ال|درهم|جنيه|دينار)(?!\\p{L})|ر\\.\\s?س|د\\.\\s?[إك]|ج\\.\\s?م|円|元|원|đ|(?<=\\d)[pc](?![\\p{L}\\d]))';
const NUMBER =
  "(?:\\d{1,3}(?:[.,' \\u00a0\\u202f’]\\d{3})+|\\d{1,7})(?:[.,:]\\s?(?:\\d{1,2}|[-–—])(?!\\d))?[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}";
/** "2€49". */
const MIDDLE = '\\d{1,4}€\\d{2}(?!\\d)';
/** "864～1,512 円": the least of several. */
const LEAST = `${NUMBER}(?=\\s?[–～~]\\s?${NUMBER}\\s?${SIGN})`;
const PRICE = pattern`${MIDDLE}|${LEAST}|${SIGN}\s*${NUMBER}|${NUMBER}\s*${SIGN}`;
/** "€", "* €", "₽/kg" behind an amount in an element of its own. */
const SIGN_ONLY = pattern`^[\s*~≈]*${SIGN}[\s*]*(?:/\p{L}{1,4})?$`;
/** "1.29", "1,-", "49:90", "-.89" with nothing but footnote stars: a price where the shop needs no sign; "R 189" alone. */
const BARE =
  /^\s*(?:R\s?(?:\d{2,4}|\d{1,3}(?:[,\s]\d{3})+)|(?:\d{1,5}|\d{1,3}(?:[.,\s]\d{3})+)[.,]\d{2}|\d{1,5}[.,:][-–—]{1,2}|\d{1,5}:[6-9]\d|(?:2[4-9]|[3-9]\d|\d{3,5}):\d{2}|[-–—]\s?[.,]\d{2})\s*(?:\**|\/\s?\p{L}{1,7})\s*$/u;
/** "19:50": a price beside other prices, else the time of day. */
export const COLON_PRICE = /^\s*\d{1,2}:[0-5]\d\s*$/;

const WEIGHTS =
  'k?g|gr(?:ams?)?|gramm|mg|[kq]u?ilo\\p{L}*|[mcd]?l|lit\\p{L}*|lt|oz|ounces?|fl\\.? ?oz|lbs?|pounds?|gal\\p{L}*|pt|quarts?|qt|кг|гр?|м?л|κιλ\\p{L}*|λίτρο|ك?[جغ]م?|[جغ]رام|كيلو|لتر|مل|גרם|ק"ג|ליטר|מ"ל';
const PIECES =
  'ct|count|pk|packs?|pcs?|pi[eè]ces?|piezas?|each|ea|st(?:uks?|ück|k|\\.)?|szt|unidades?|uds?|units?|pezzi|pz|rolls?|caps\\p{L}*|tab\\p{L}*|ks|kus\\p{L}*|kpl|db|un(?:itats?|ité|id)?|buc|шт|бр|adet|τεμ\\p{L}*|יח\\p{L}*|حب(?:ة|ات)|قطع\\p{L}*|個|入り|本|枚|パック';

/** Per kilo, litre, 100 g: the price to compare by, not the one to pay. */
const PER_UNIT = pattern`(?:/|per|pro|prix au|le|al|por|je|за|=|ל-?|(?<=\$[\d.,]+ )x)\s?(?:10{1,3}|1)?\s?(?:${WEIGHTS})(?!\p{L})|(?:^|[(,;·])\s?(?:10{0,3})?\s?(?:${WEIGHTS}|${PIECES})\s?=|^1\s(?:${WEIGHTS}|${PIECES})\s\D{0,3}\d|\d\s?\p{L}{1,2}(?:당|あたり|当り|当たり)|每\s?\d`;
/** "Grundpreis", "τιμή κιλού": the amount beside it is the one to compare by. */
export const UNIT_LABEL = pattern`unit price|price per|grundpreis|jämför|jmf|jfr|prijs per|prix (?:au|par)|precio por|prezzo (?:al|per)|preço por|cena za|egységár|τιμή (?:κιλού|λίτρου|τεμαχίου)|vertailu|цена за|あたり|単価|(?:kilo|litro) a$`;
/** "6,99 Kč/ks": beside a larger price it is the one to compare by, alone the one to pay. */
export const PER_PIECE = pattern`(?:/|per|pro|je|za|par|por)\s?1?\s?(?:${PIECES})(?!\p{L})|\s(?:each|ea\.?)\s*$|\d\s?\p{L}당`;
/** "37 Kč bez DPH": before the tax that everybody pays. */
export const NET = pattern`(?<!\p{L})(?:(?:ex[ck]?l?\.?|bez|ohne|fără|sin|uden|без) ?(?:vat|tax|btw|tva|iva|moms|mwst|dph|pdv|ddv|ндс)|nett[oó]|ht)(?!\p{L})`;
/** What not everybody pays. */
export const MEMBER = pattern`(?<!\p{L})(?:club\p{L}*|members?|\p{L}*card|loyalty|karta|karte|app)(?!\p{L})`;
/** Words that stand between a price and its unit. */
export const UNIT_WORD = pattern`^[^\p{L}\p{N}]*(?:${WEIGHTS}|${PIECES}|per|items?|qty|x)[^\p{L}\p{N}]*$`;
const FOR = '(?:for|för|voor|für|pour|por|per|za|till?)';
/** A lone count before the word: "£4.75 per pack" is no deal. */
const DEAL = pattern`(?<![\d.,]|\p{Sc}\s?)\d{1,2}\s*(?:${FOR}|[x×](?=\s|\p{Sc})|op|\+)\s*\d?|^(?:from|ab|vanaf|dès|desde|från|fra|od|от)\s\d{1,2}\s(?:${PIECES}|kg|кг)\s\D{0,3}\d|(?:^|\s)(?:any|buy)\s\d|[買买]\d`;
/** "1+1 gratis", "25 % korting", "2 for 5.00": an offer without a currency. */
const FREE_DEAL = pattern`\d\s?\+\s?\d\s*(?:gratis|free|offert|geschenkt|για)|\d\s?%\s*(?:korting|off\b|rabat|(?:de )?(?:r[ée]duction|descuento|desconto)|sconto|скидк)|\d\s*${FOR}\s*\d+[.,]\d{2}|\d+[.,]\d{2}\s*(?:korting|rabatt|off)|half price|halve prijs`;
/** "$0 to $25", "under $25": a filter. */
const RANGE = pattern`\d\s*(?:to|tot|bis|–)\s*\D{0,3}\d|(?<!\p{L})(?:under|up to|unter|onder|moins de|hasta)(?!\p{L})`;
/** "£6.50 – £24.00", all there is: what the pack sizes cost. */
const TWO_PRICES = /^\D{0,3}\d+[.,]\d{2}\D{1,5}\d+[.,]\d{2}\D{0,3}$/;
const SAVING = pattern`^\s*[-–−]\s*[\d€$£]|(?<!\p{L})(?:sav(?:e|ing)|off|rabatt?|spare?n?|bespaar|korting|économ\p{L}*|remise|ahorr\p{L}*|descuento|rispar\p{L}*|sconto|economi[sz]\p{L}*|oszcz\p{L}*|over|spend|minimum|free delivery|points?|deposit|statiegeld|pfand|consigne)(?!\p{L})|[贈赠送]`;
/** "Najniższa cena z 30 dni": the law of the EU has it said beside a lowered price (directive 98/6/EC, article 6a). */
const IN_30_DAYS = '30[ -]?(?:d[ainyíe]|tag|jo|gi|zi|nap|дн|де|ημ)\\p{L}*';
export const LOWEST = pattern`(?<!\d)${IN_30_DAYS}`;
/** "Was £3.20", and the label alone before the old price. */
export const OLD = pattern`(?<!\p{L})(?:${IN_30_DAYS}|was|were|original\p{L}*|regular|old|list price|rrp|msrp|before|statt|uvp|vorher|van|avant|au lieu|antes|prima|invece|de:|ord\.?|tidigare|før|stara|zamiast|стара[яе]?|eski|αρχική|通常|ordinarie)(?!\p{L})`;

/** What bringing it costs, not what it costs. */
const FEE = pattern`(?:delivery|service|shipping) (?:fee|charge|cost)|(?:bezorg|verzend|liefer)kosten|frais de |gastos de env|(?:spese|costi) di |taxa de entrega|dostawy|doprava`;
/** "4,90 € plus delivery costs": said beside a price. */
const BESIDE_FEE = pattern`zzgl|inkl|excl|incl|plus|hors|\+`;

/** How a short text speaks of money. */
export type Money = 'price' | 'unit' | 'old' | 'deal' | 'saving' | 'prose' | 'sign';

const LONGEST_PRICE_TEXT = 160;

/** Undefined: no money in it. `prose`: an amount inside a sentence. */
export const moneyIn = remember((text): Money | undefined => {
  if (text.length > LONGEST_PRICE_TEXT) return undefined;
  const price = PRICE.find(text);
  if (price === undefined) {
    if (FREE_DEAL.test(text) && text.length < 60) return 'deal';
    if (SIGN_ONLY.test(text)) return 'sign';
    if (BARE.test(text)) return PER_UNIT.test(text) ? 'unit' : 'price';
    return /=\s?\d+[.,]\d{2}/.test(text) && PER_UNIT.test(text) ? 'unit' : undefined;
  }
  // empty carts say "0,00 €" on every page
  if (!/[1-9⁰-⁹]/.test(price)) return 'saving';
  if (PER_UNIT.test(text)) return 'unit';
  if (SAVING.test(text) || (FEE.test(text) && !BESIDE_FEE.test(text))) return 'saving';
  if (DEAL.test(text)) return 'deal';
  if (RANGE.test(text) && !TWO_PRICES.test(text)) return 'prose';
  const rest = text.length - price.length;
  if (rest > 36) return 'prose';
  return OLD.test(text) ? 'old' : 'price';
});

/** "1", "1.", ",49", ".": a piece of a price set in several elements. */
export const PRICE_PIECE = /^\s*(?:(?:R\s?)?\d{1,6}\s*[.,]?|\d{1,3}(?:[.,\s]\d{3})+|[.,]\s*\d{0,2}|[:.,]?[-–])\s*$/u;

/** "35" below a drawn rupee, "PKR 350", "3500 сум": a price where the element is called so and says no sign we know. */
const AMOUNT_ONLY = pattern`^(?:\p{L}{1,4}[.:]?\s?)?(?=[\d.,]{2})${NUMBER}(?:[.,]|\s?\p{L}{1,4}\.?)?$`;
export const isAmountOnly = (text: string): boolean => AMOUNT_ONLY.test(text) && !isSize(text);

/** "-" and ".89", ".89": nothing before the cents. */
export const isCentsOnly = (pieces: readonly string[]): boolean => /^\s*[-–]?\s*[.,]\s*\d{2}\s*$/.test(pieces.join(''));

/** Pieces and sign → one text: ["3","€",",49"] → "3.49 €". */
export function joinPieces(pieces: readonly string[], sign: string): string {
  if (isCentsOnly(pieces)) return `0${pieces.join('').replace(/^[-–\s]+/, '')} ${sign}`.trim();
  const digits = pieces.flatMap((piece) => piece.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? []);
  const cents = digits.length > 1 && (digits.at(-1)?.length ?? 0) <= 2 ? `.${digits.pop()}` : '';
  const amount = digits.join('') + cents;
  return sign === '' ? amount : `${amount} ${sign}`;
}

/** The digits of the first amount, for telling two texts of one price. */
export function amountOf(text: string): string {
  const amount = PRICE.find(text) ?? /\d+(?:[.,\s]\d+)*/.exec(text)?.[0] ?? '';
  return amount.replace(/[^\d]/g, '');
}

const CENTS = /[.,]\d{2}(?!\d)/;
export const hasCents = (text: string): boolean => CENTS.test(text);
export const numberOf = (text: string): number => Number(amountOf(text)) / (hasCents(text) ? 100 : 1);

const AMOUNT = "\\d+(?:[\\s'’]\\d{3})?(?:[.,/]\\d+)?\\s*";
const SIZE = pattern`^[^\p{L}\p{N}]{0,2}(?:(?:ca|approx|about|circa|env|±|~|min)\.?\s*)?(?:\d+\s*[x×*]\s*)?${AMOUNT}(?:[x×*]\s*${AMOUNT})?(?:-\s?)?(?:${WEIGHTS}|${PIECES})(?!\p{L})`;

/** "500 g", "6 x 1,5 L", "12 ct": the size of a pack, said alone. */
export const isSize = remember((text) => text.length < 60 && SIZE.test(text));

/** "current price $6.99" → "$6.99". */
export const priceAlone = (text: string): string =>
  (PRICE.find(text)?.trim() ?? text).replace(/^(\d+)€(\d{2})$/, '$1,$2 €');

const OTHER_DIGITS = /[٠-٩۰-۹０-９٫٬]/g;

/** Arabic, Persian and full-width digits as 0–9, with their signs for decimals and thousands: their code points end in the digit. */
export const westernDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => '.,'['٫٬'.indexOf(digit)] ?? String(digit.charCodeAt(0) & 15));

/** "250 g (1 kg = 17,96 €)" → "250 g"; undefined when no size stands before the bracket. */
export function sizeBefore(text: string): string | undefined {
  const head = text.slice(0, Math.max(0, text.indexOf('('))).trim();
  return isSize(head) ? head : undefined;
}
