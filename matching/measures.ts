import { BEFORE, type Measure, UNITS } from './units.ts';

export interface PackHints {
  /** ISO 3166: pints and gallons differ in `US`. */
  country?: string;
  /** Prefer the count over the weight where both stand: eggs, capsules. */
  pieces?: boolean;
}

/** One figure with its unit, as found in a text. */
export interface Found {
  measure: Measure;
  amount: number;
  /** 6 in "6 x 40 g". */
  times: number;
  imperial: boolean;
  approximate: boolean;
  drained: boolean;
  /** "per kg", "/100 g": what a price is for; a size only if nothing else is said. */
  per: boolean;
  start: number;
  end: number;
}

export const FRACTION: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const NUMBER = /(?:(\d+)[ -])?(\d+)\/(\d+)|(\d+(?:[.,]\d+)*|[.,]\d+)?([½¼¾⅓⅔])|\d+(?:[.,]\d+)*|[.,]\d+/g;
const UNIT =
  /[\s-]?\s?(fl\.?\s?oz|[a-zа-яα-ως]+|グラム|キロ|ミリリットル|リットル|カプセル|パック|ダース|[個こ枚本玉粒切袋錠コヶ]れ?)/y;
/** "4 pots 125 g" is 500 g; "12 pack 100 g" is 100 g unless a sign says otherwise: shops print the weight of the whole. */
const TIMES_BEFORE_NUMBER =
  /\s*(?:[xх×*✕]|(?:pots|cups|パック|袋)\s*[x×à(]?|(?:packs?|st|stuks)\s*[x×à(])\s*(?=[\d.,½¼¾])/y;
const TIMES_AFTER_UNIT =
  /\s*[xх×*✕]\s*(\d{1,3})(?![\d.,]*\s*(?:k?g|m?l|cl|oz)\b)(?:\s*(?:パック|個|袋|p|pk))?|,?\s*\(?(\d{1,2})[\s-]?(?:packs?|pk)\b\)?|,?\s*\(?pack of (\d{1,2})\b\)?/y;
const literal = (word: string): string => word.replace(/[.]/g, '\\.');
const wordBefore = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.split(' ').map(literal).join('|')})(?:[.:\\s]+|$)(?:[a-z]{1,3}\\.?\\s)?$`);
const APPROXIMATE = new RegExp(`${wordBefore(BEFORE.approximate).source}|[~±約]\\s*$`);
const PER = new RegExp(`${wordBefore(BEFORE.per).source}|/\\s*$`);
const RANGE = /(\d+(?:[.,]\d+)?)\s*(?:[-–]|bis|to|tot|a)\s*$/;
const SMALL_COUNT = /^\d{1,3}$/;
const SIGN_BEHIND = /^\s*[+=]/;
const SLASH_BEFORE = /\/\s*$/;
const CURRENCY = /[€$£¥₹¢]|\b(?:eur|kr|zl|chf)\b/;
const VITAMIN = /(?:^|[^a-z])(?:(?:[kdbq]|mk)-?|omega[ -]?)$/;
/** "500 ml / 450 g": the same pack twice, no price. */
const BESIDE_SIZE = /\d\s*(?:[cm]?l|k?g|oz)\.?\s*\/\s*$/;
const DRAINED = new RegExp(`(${BEFORE.drained.split(' ').map(literal).join('|')})`);

/** Every figure with a unit in a folded text, in its order. */
export function findMeasures(text: string, hints: PackHints): Found[] {
  const found: Found[] = [];
  let times = 1;
  let timesStart = -1;
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(text); hit; hit = NUMBER.exec(text)) {
    const end = hit.index + hit[0].length;
    TIMES_BEFORE_NUMBER.lastIndex = end;
    const factor = TIMES_BEFORE_NUMBER.exec(text);
    if (factor && SMALL_COUNT.test(hit[0])) {
      timesStart = timesStart < 0 ? hit.index : timesStart;
      times *= Number(hit[0]);
      NUMBER.lastIndex = end + factor[0].length;
      continue;
    }
    const measure = readMeasure(text, hit, end, hints);
    if (measure) {
      found.push({ ...measure, times: measure.times * times, start: timesStart < 0 ? measure.start : timesStart });
      NUMBER.lastIndex = measure.end;
    }
    times = 1;
    timesStart = -1;
  }
  return found;
}

function readMeasure(text: string, hit: RegExpExecArray, end: number, hints: PackHints): Found | null {
  UNIT.lastIndex = end;
  const word = UNIT.exec(text)?.[1];
  if (!word) return null;
  const name = word.startsWith('fl') && word.endsWith('oz') ? 'floz' : word;
  // "40gx3": the multiplication sign is a letter here.
  const key = UNITS.has(name) ? name : name.endsWith('x') && UNITS.has(name.slice(0, -1)) ? name.slice(0, -1) : null;
  const unit = key === null ? undefined : UNITS.get(key);
  if (!unit || key === null) return null;
  const before = text.slice(Math.max(0, hit.index - 24), hit.index);
  const range = RANGE.exec(before);
  const small = unit.each < 100 && unit.measure !== 'piece';
  const top = toNumber(hit, small);
  const value = range ? meanOf(Number(range[1]?.replace(',', '.')), top) : top;
  const unitEnd = UNIT.lastIndex - (name.length - key.length);
  TIMES_AFTER_UNIT.lastIndex = unitEnd;
  const after = unit.measure === 'piece' ? null : TIMES_AFTER_UNIT.exec(text);
  // "K2 Tropfen", "D3 capsules": the figure is part of a vitamin's name.
  if (VITAMIN.test(before)) return null;
  const drained = DRAINED.test(text) && (isDrainedBefore(before) || isDrainedBehind(text.slice(unitEnd, unitEnd + 30)));
  // "45 g+": the least weight of a size class, not a pack; "10 g = € 1": what a price is for.
  if (SIGN_BEHIND.test(text.slice(unitEnd, unitEnd + 3)) || !(value > 0) || value > 1e6) return null;
  if (SLASH_BEFORE.test(before) && CURRENCY.test(text)) return null;
  const factor = hints.country === 'US' ? 1 : (unit.abroad ?? 1);
  return {
    measure: unit.measure,
    amount: value * unit.each * factor,
    times: after ? Number(after[1] ?? after[2] ?? after[3]) : 1,
    imperial: unit.imperial === true,
    approximate: range !== null || APPROXIMATE.test(before),
    drained,
    per: !drained && PER.test(before) && !BESIDE_SIZE.test(before),
    start: hit.index,
    end: after ? TIMES_AFTER_UNIT.lastIndex : unitEnd,
  };
}

/** "Poids net 400 g égoutté 240 g": a word of draining between two figures is the second's, unless a comma parts them. */
function isDrainedBefore(before: string): boolean {
  const between = before.slice(before.search(/\D*$/));
  return DRAINED.test(between.split(/[,;/)]/).at(-1) ?? '');
}

function isDrainedBehind(behind: string): boolean {
  const [between = ''] = behind.split(/[,;/(\d]/);
  return DRAINED.test(between) && !/\d/.test(behind[between.length] ?? '');
}

/** "250-300 g" is 275 g; "6-250 g" is no range. */
const meanOf = (low: number, high: number): number => (low < high && low * 3 > high ? (low + high) / 2 : high);

/** `small`: grams and millilitres, where 1.000 is a thousand; of kilograms and litres it is one. */
function toNumber(hit: RegExpExecArray, small: boolean): number {
  const [all, whole, top, bottom, lead, fraction] = hit;
  if (top && bottom) return Number(whole ?? 0) + Number(top) / Number(bottom);
  if (fraction) return Number((lead ?? '0').replace(',', '.')) + (FRACTION[fraction] ?? 0);
  const parts = all.split(/[.,]/);
  const last = parts.pop() ?? '';
  if (parts.length === 0) return Number(last);
  const thousands =
    last.length === 3 && parts.join('') !== '' && (small ? !/^0+$/.test(parts.join('')) : parts.length > 1);
  return Number(thousands ? parts.join('') + last : `${parts.join('')}.${last}`);
}
