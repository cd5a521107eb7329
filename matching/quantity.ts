import type { Pack } from '../data/terms.ts';
import { fold } from './normalize.ts';
import { BEFORE, type Measure, UK_FACTOR, UNITS } from './units.ts';

export interface PackHints {
  /** ISO 3166: pints and gallons differ in `US`. */
  country?: string;
  /** Prefer the count over the weight where both stand: eggs, capsules. */
  pieces?: boolean;
}

/** One figure with its unit, as found in a text. */
interface Found {
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

const MAX_CHARS = 400;
const FRACTION: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
const NUMBER = /(?:(\d+)[ -])?(\d+)\/(\d+)|(\d+(?:[.,]\d+)*|[.,]\d+)?([½¼¾⅓⅔])|\d+(?:[.,]\d+)*|[.,]\d+/g;
const UNIT =
  /[\s-]?\s?(fl\.?\s?oz|[a-z]+|グラム|キロ|ミリリットル|リットル|カプセル|パック|ダース|[個こ枚本玉粒切袋錠コヶ]れ?)/y;
const TIMES_BEFORE_NUMBER = /\s*(?:[x×*✕]|(?:pack|packs|pots|st|stuks|cups|パック|袋)\s*[x×à(]?)\s*(?=[\d.,½¼¾])/y;
const TIMES_AFTER_UNIT = /\s*[x×*✕]\s*(\d{1,3})(?![\d.,]*\s*(?:k?g|m?l|cl|oz)\b)(?:\s*(?:パック|個|袋|p|pk))?/y;
const WHOLE_DOZEN = /\b(dozen|dutzend|dozijn|douzaine|docena|dozzina|duzia|dussin|dusin|tuzin)\b|ダース/;
const HALF_DOZEN =
  /\b(half|halves?|halbes|demi|media|mezza|halv|halvt|meia)[ -](dozen|dutzend|dozijn|douzaine|docena|dozzina|duzia|dussin|dusin)\b/;
const COUNTED = /\b(?:pack of|box of|lot de|boite de|set of|barquette de|x)\s?(\d{1,3})\b(?!\s*[x×.,])/;
const PER_UNIT = /\b(?:per|pro|je|par|al|le|au|il|por|za)\s(kg|kilo|l|liter|litre|litro|lb|pound)\b/;

const literal = (word: string): string => word.replace(/[.]/g, '\\.');
const wordBefore = (words: string): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${words.split(' ').map(literal).join('|')})(?:[.:\\s]+|$)(?:[a-z]{1,3}\\.?\\s)?$`);
const APPROXIMATE = new RegExp(`${wordBefore(BEFORE.approximate).source}|[~±約]\\s*$`);
const PER = new RegExp(`${wordBefore(BEFORE.per).source}|/\\s*$`);
const VITAMIN = /(?:^|[^a-z])(?:[kdbq]|mk)-?$/;
/** "500 ml / 450 g": the same pack twice, no price. */
const BESIDE_SIZE = /\d\s*(?:[cm]?l|k?g|oz)\.?\s*\/\s*$/;
const DRAINED = new RegExp(`(${BEFORE.drained.split(' ').map(literal).join('|')})`);

/**
 * Size of one pack as a shop writes it, or null. Metric wins over imperial, weight over volume over count
 * (`hints.pieces` turns the last around), a drained weight over the net weight.
 */
export function parsePack(text: string, hints: PackHints = {}): Pack | null {
  if (!MAY_HOLD_SIZE.test(text)) return null;
  const folded = foldSize(text);
  const milligrams = /^\s*(\d+(?:[.,]\d+)?)\s*mg\s*$/.exec(folded)?.[1];
  if (milligrams)
    return { grams: Number(milligrams.replace(',', '.')) / 1000, from: `${milligrams} mg`, origin: 'read' };
  const found = findMeasures(folded, hints);
  return (
    fromDozen(folded) ?? choose(found, folded, hints) ?? fromCount(folded) ?? fromTill(folded) ?? fromPerUnit(folded)
  );
}

/** Cheap question first: most titles hold no figure, dozen or kilo. */
const MAY_HOLD_SIZE = /[\p{N}]|d[ouú][czstu]|tuzin|ダース|kg|kilo|lb|pound|lit/iu;

/** Like `fold`, but ½ stays ½ and × stays ×. */
function foldSize(text: string): string {
  if (!/[½¼¾⅓⅔]/.test(text)) return fold(text.slice(0, MAX_CHARS));
  return text
    .slice(0, MAX_CHARS)
    .split(/([½¼¾⅓⅔])/)
    .map((part) => (FRACTION[part] ? part : fold(part)))
    .join('');
}

function findMeasures(text: string, hints: PackHints): Found[] {
  const found: Found[] = [];
  let times = 1;
  let timesStart = -1;
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(text); hit; hit = NUMBER.exec(text)) {
    const end = hit.index + hit[0].length;
    TIMES_BEFORE_NUMBER.lastIndex = end;
    const factor = TIMES_BEFORE_NUMBER.exec(text);
    if (factor && /^\d{1,3}$/.test(hit[0])) {
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
  const range = /(\d+(?:[.,]\d+)?)\s*(?:[-–]|bis|to|tot|a)\s*$/.exec(before);
  const small = unit.each < 100 && unit.measure !== 'piece';
  const top = toNumber(hit, small);
  const value = range ? meanOf(Number(range[1]?.replace(',', '.')), top) : top;
  const unitEnd = UNIT.lastIndex - (name.length - key.length);
  TIMES_AFTER_UNIT.lastIndex = unitEnd;
  const after = unit.measure === 'piece' ? null : TIMES_AFTER_UNIT.exec(text);
  // "K2 Tropfen", "D3 capsules": the figure is part of a vitamin's name.
  if (VITAMIN.test(before)) return null;
  const drained = isDrainedBefore(before) || isDrainedBehind(text.slice(unitEnd, unitEnd + 30));
  // "45 g+": the least weight of a size class, not a pack; "10 g = € 1": what a price is for.
  if (/^\s*[+=]/.test(text.slice(unitEnd, unitEnd + 3)) || !(value > 0) || value > 1e6) return null;
  if (/[€$£¥₹¢]|\b(?:eur|kr|zl|chf)\b/.test(text) && /\/\s*$/.test(before)) return null;
  const factor = hints.country === 'US' ? 1 : (UK_FACTOR[key] ?? (/^(pint|gal|qt|quart|gl)/.test(key) ? 1.20095 : 1));
  return {
    measure: unit.measure,
    amount: value * unit.each * factor,
    times: after ? Number(after[1]) : 1,
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

const RANK: Readonly<Record<Measure, number>> = { g: 3, ml: 2, piece: -4, pack: -5 };

function choose(found: readonly Found[], text: string, hints: PackHints): Pack | null {
  const rank = (one: Found): number =>
    (one.per ? -100 : 0) +
    (one.drained ? 20 : 0) +
    (hints.pieces && one.measure === 'piece' ? 50 : 0) +
    (one.times > 1 ? 2 : 0) +
    (one.measure === 'pack' && one.times === 1 ? -20 : 0) +
    (one.imperial ? -4 : 0) +
    RANK[one.measure];
  const best = found.reduce<Found | null>((top, one) => (top === null || rank(one) > rank(top) ? one : top), null);
  if (best === null || best.amount > 200_000) return null;
  const total = best.amount * best.times;
  const pack: Pack = { from: text.slice(best.start, best.end).trim(), origin: 'read' };
  if (best.measure === 'g') pack.grams = round(total);
  else if (best.measure === 'ml') pack.millilitres = round(total);
  else pack.pieces = Math.round(total);
  if (best.times > 1) pack.count = best.times;
  if (best.approximate || best.per) pack.approximate = true;
  if (best.drained) pack.drained = true;
  return withEach(pack, best, found, text);
}

/** "10 ct 0.75 oz", "8 Stück à 62,5 g": below an ounce, or after "à", it is the weight of each piece. */
function withEach(pack: Pack, best: Found, found: readonly Found[], text: string): Pack {
  const pieces = found.find((one) => one.measure === 'piece' && one.end <= best.start && best.start - one.end < 4);
  const each = pieces && (best.amount < 29 || /^\s*(?:a|@|je|zu|de|da)\s*$/.test(text.slice(pieces.end, best.start)));
  if (!pieces || !each || best.measure !== 'g' || best.times > 1 || pieces.amount < 2) return pack;
  return { ...pack, grams: round(best.amount * pieces.amount), count: pieces.amount };
}

function fromDozen(text: string): Pack | null {
  if (HALF_DOZEN.test(text)) return { pieces: 6, from: HALF_DOZEN.exec(text)?.[0] ?? '', origin: 'read' };
  const word = WHOLE_DOZEN.exec(text);
  if (!word) return null;
  const before = /(\d+(?:[.,]\d)?|[½¼¾]|\d\/\d)\s*$/.exec(text.slice(0, word.index))?.[1];
  const dozens =
    before === undefined ? 1 : (FRACTION[before] ?? (before.includes('/') ? 0.5 : Number(before.replace(',', '.'))));
  return {
    pieces: Math.max(1, Math.round(12 * Math.min(dozens, 100))),
    from: `${before ?? ''} ${word[0]}`.trim(),
    origin: 'read',
  };
}

function fromCount(text: string): Pack | null {
  const hit = COUNTED.exec(text);
  const pieces = Number(hit?.[1] ?? 0);
  return hit && pieces > 0 ? { pieces, from: hit[0], origin: 'read' } : null;
}

/** Till slips put the unit first: "GR 100", "g.150", "ml 500". */
function fromTill(text: string): Pack | null {
  const hit = /\b(gr?|ml|kg|cl)[. ]{0,2}(\d{1,4})\b(?![.,%]?\d|\s*%)/.exec(text);
  const unit = hit?.[1] === undefined ? undefined : UNITS.get(hit[1]);
  if (!hit || !unit || Number(hit[2]) === 0) return null;
  const total = Number(hit[2]) * unit.each;
  return { ...(unit.measure === 'g' ? { grams: total } : { millilitres: total }), from: hit[0], origin: 'read' };
}

/** Sold by weight: one pack is a kilo or a litre until the cart says how much. */
function fromPerUnit(text: string): Pack | null {
  const hit = PER_UNIT.exec(text) ?? /^\s*\/?\s*(kg|kilo|lb)\s*$/.exec(text);
  const unit = hit?.[1] === undefined ? undefined : UNITS.get(hit[1]);
  if (!hit || !unit) return null;
  const size = unit.measure === 'g' ? { grams: round(unit.each) } : { millilitres: round(unit.each) };
  return { ...size, from: hit[0].trim(), origin: 'read', approximate: true };
}

const round = (value: number): number => Math.round(value * 100) / 100;
