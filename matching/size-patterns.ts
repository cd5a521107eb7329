import { BEFORE, BEHIND, BOTTLES, COUNTERS, ER_PACK, POTS } from './units.ts';

// What stands around the figures of a size, in a folded text. `measures.ts` reads with them.

export const UNIT =
  /[\s-]?\s?(fl\.?\s?oz|[a-zа-яα-ως]+|グラム|キロ|ミリリットル|リットル|カプセル|パック|ダース|[個こ枚本玉粒切袋錠コヶ]れ?)/y;
const FREE = '(?:gratis|gratuit[ae]?s?|gratuiti|offerte?s?|free|bonus|omaggio|extra)';
const EACH = '[xх×*✕@]|(?:a|je|zu|de|da|of|od|po|van)\\s';
const ABOUT = '(?:(?:ca|circa|approx|aprox|env|ok|about)\\.?\\s?)?';
const GRAMS = '\\d{3}\\s?(?:gr?|gram|ml|гр?|мл)(?![a-zа-я])';
/**
 * What parts the thousands of "1'200 g", and of "1 200 g" or "2 500 g" where nothing else is said: in a title a figure
 * stands before the size, "Fusilli n° 34 500 g", "pack of 6 300 g" (all 24 such blanks in 50,000 names), and "6 330 ml"
 * are six bottles.
 */
export const THOUSANDS = new RegExp(
  `(?<=(?:^|[^\\d.,])[1-9]\\d?)'(?=${GRAMS})|(?<=^\\s*${ABOUT}1)\\s(?=${GRAMS}\\.?\\s*$)|(?<=^\\s*${ABOUT}[2-9])\\s(?=[05]00\\s?(?:gr?|gram|гр?)\\.?\\s*$)`,
  'g',
);
const WITH_UNIT = `\\s*${ABOUT}[\\d.,½¼¾⅓⅔]+[ -]?[a-zа-яα-ωぁ-ヿ一-龠]`;
const PACK_OF = '(?:pack of|(?:pack|lot|confezione|caja|caixa)(?: d[ea])?)';
const ANY_PACK = `(?:${ER_PACK}|[\\s-]?(?:packs?|paks?|pk))`;
const LITRES = '(?:l|lt|ltr|lit(?:er|re|ro|ri))(?![a-z])';
/** Nobody sells a pack of twelve that holds one litre in all, nor one of four pots in 125 g. */
const IS_A_BOTTLE = `(?=(?:0?[.,]\\d+|[12](?:[.,]\\d+)?)\\s?${LITRES}|\\d{2,3}\\s?cl(?![a-z]))`;
const IS_VOLUME = `(?=[\\d.,]+\\s?(?:${LITRES}|(?:[mcd]l|(?:fl\\.?\\s?)?oz)(?![a-z])))`;
/** To 175 g, which `each.ts` says too: "4 tarrinas 200 g" are 50 g each. */
const SERVING = '(?:1[0-6]\\d|17[0-5]|\\d?\\d)(?:[.,]\\d+)?\\s?gr?';
const IS_A_SERVING = `(?=${SERVING}(?![a-z]))`;
const OF_EACH = [
  `${ANY_PACK},?\\s*\\(?${IS_A_BOTTLE}`,
  `(?<=${PACK_OF} \\d{1,2}),?\\s(?:d[ea]\\s)?${IS_A_BOTTLE}`,
  `\\s?(?:${BOTTLES}),?\\s*\\(?${IS_VOLUME}`,
  `\\s?(?:${POTS}),?\\s*\\(?${IS_A_SERVING}`,
].join('|');
/**
 * What stands between a count and the size of each: "x", "Stk. x", "+ 2 gratuits x". "4 pots 125 g" is 500 g, "6-pack 1 l"
 * is 6 l; "12 pack 100 g" is 100 g unless a sign says otherwise: shops print the weight of the whole.
 */
export const TIMES_BEFORE_NUMBER = new RegExp(
  `(?:\\s?\\+\\s?(\\d{1,2})\\s?${FREE}\\)?|\\+(\\d{1,2}))?\\s*(?:[xх×*✕]\\s?\\(?|[\\s-]?(?:${COUNTERS})\\.?\\s*(?:${EACH})(?=${WITH_UNIT})|${OF_EACH}|(?:pots|cups|パック|袋)\\s*\\(?|(?:packs?|st|stuks)\\s*\\()\\s*(?=${ABOUT}[\\d.,½¼¾⅓⅔])`,
  'y',
);
/** "6 x", "4 pots de": what follows is of each. */
export const SIGNED = new RegExp(`(?:^|[^a-z])(?:${EACH})\\s*\\(?\\s*$`);
/** "4 x 125 g + 2 gratuits". */
export const FREE_BEHIND = new RegExp(`\\s*\\+\\s*(\\d{1,2})\\s${FREE}\\b`, 'y');
/** Counts behind a size: by a sign, by packs, by bottles or pots where the size may be of one, "pack of". */
export const TIMES_AFTER_UNIT = new RegExp(
  [
    '\\)?\\s*[xх×*✕]\\s*(\\d{1,3})(?![\\d.,]*\\s*(?:k?g|m?l|cl|oz)\\b)(?:\\s*(?:パック|個|袋|本|p|pk))?',
    `,?\\s*\\(?(\\d{1,2}(?=${ANY_PACK})|\\d(?=\\s?p\\b))(?:${ANY_PACK}|\\s?p)\\b\\)?`,
    `(?<=\\d\\s?(?:${LITRES}|[mcd]l)),?\\s*\\(?(\\d{1,2})\\s?(?:${BOTTLES})(?![a-z])\\)?`,
    `(?<=(?:^|[^\\d.,])${SERVING}),?\\s*\\(?(\\d{1,2})\\s?(?:${POTS})(?![a-z])\\)?`,
    `,?\\s*\\(?${PACK_OF} (\\d{1,2})\\b(?!\\s*[a-zx×.,])\\)?`,
  ].join('|'),
  'y',
);
/** "10+2 eggs", "60 + 20 capsules": signs with a blank on one side only are of a class, "48+ 10 slices". */
export const MORE = /(?<![\d.,])(\d{1,3})(?:\+| \+ )$/;
/** "2 x 180-220 g": the first figure is no size, and the count still holds. */
export const RANGE_AHEAD = /\s*(?:[-–]|bis|to|tot)\s*(?=\d)/y;
const literal = (word: string): string => word.replace(/[.]/g, '\\.');
const wordBefore = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.split(' ').map(literal).join('|')})(?:[.:\\s]+|$)(?:[a-z]{1,3}\\.?\\s)?$`);
export const APPROXIMATE = new RegExp(`${wordBefore(BEFORE.approximate).source}|[~±約]\\s*$`);
export const PER = new RegExp(`${wordBefore(BEFORE.per).source}|/\\s*$`);
export const RANGE = /(\d+(?:[.,]\d+)?)\s*(?:[-–]|bis|to|tot|a)\s*$/;
export const SMALL_COUNT = /^\d{1,3}$/;
/** "45 g+" and "10 g = € 1", but not "200 g+50 g", "500 g + 20 %" and "12 x 22 g = 264 g". */
export const SIGN_BEHIND =
  /^\.?(?:\+(?!\s*\d+(?:[.,]\d+)?\s*(?:k?g|[mcd]?l|%))|\s+\+\s*(?:$|[,)])|\s*=(?!\s*[\d.,]+\s*(?:k?g|[mcd]?l)\b))/;
/** "4 - 5.3 oz cups": American for 4 x 5.3 oz. */
export const VESSELS = /^\.?\s(?:cups|cans|bottles|pouches|bags|tubs|containers|jars|boxes|packs|packets|cartons)\b/;
export const APPROXIMATE_BEHIND = new RegExp(
  `^\\.?[\\s(]*(?:${BEHIND.approximate.replaceAll(' ', '|')})(?![a-z]|\\.?\\s*\\d)`,
);
export const PER_BEHIND = new RegExp(`^\\s*(?:${BEHIND.per.replaceAll(' ', '|')})`);
export const SLASH_BEFORE = /\/\s*$/;
export const CURRENCY = /[€$£¥₹¢]|\b(?:eur|kr|zl|chf)\b/;
export const NAMED = /(?:^|[^a-z])(?:(?:[kdbq]|mk)-?|omega[ -]?)$/;
export const CLASS = /(?:size|class|klasse|code) $/;
export const DRAINED = new RegExp(`(${BEFORE.drained.split(' ').map(literal).join('|')})`);
