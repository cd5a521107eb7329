import { FIGURE, figureValue, isRange } from './figure.ts';
import { joined } from './joined.ts';
import {
  APPROXIMATE,
  APPROXIMATE_BEHIND,
  CLASS,
  CURRENCY,
  DRAINED,
  FREE_BEHIND,
  MORE,
  NAMED,
  PER,
  PER_BEHIND,
  RANGE,
  RANGE_AHEAD,
  SIGN_BEHIND,
  SIGNED,
  SLASH_BEFORE,
  SMALL_COUNT,
  TIMES_AFTER_UNIT,
  TIMES_BEFORE_NUMBER,
  UNIT,
  VESSELS,
} from './size-patterns.ts';
import { type Measure, UNITS } from './units.ts';

export interface PackHints {
  /** ISO 3166: pints and gallons differ in `US`. */
  country?: string | undefined;
  /** Prefer the count over the weight where both stand: eggs, capsules. */
  pieces?: boolean;
}

/** One figure with its unit, as found in a text. */
export interface Found {
  measure: Measure;
  amount: number;
  /** Grams, millilitres or pieces of one of its unit. */
  each: number;
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

/** Every figure with a unit in a folded text, in its order. */
export function findMeasures(text: string, hints: PackHints): readonly Found[] {
  const found: Found[] = [];
  let ahead: CountAhead | null = null;
  FIGURE.lastIndex = 0;
  for (let hit = FIGURE.exec(text); hit; hit = FIGURE.exec(text)) {
    const end = hit.index + hit[0].length;
    TIMES_BEFORE_NUMBER.lastIndex = end;
    const factor = SMALL_COUNT.test(hit[0]) ? TIMES_BEFORE_NUMBER.exec(text) : null;
    if (factor) {
      ahead = countedAhead(ahead, hit, factor);
      FIGURE.lastIndex = end + factor[0].length;
      continue;
    }
    const count: CountAhead = ahead ?? { times: 1, isNamed: false, start: hit.index };
    const last = found.at(-1);
    const isBeside = last !== undefined && SLASH_BEFORE.test(text.slice(last.end, count.start));
    const measure = readMeasure(text, hit, count, isBeside, hints);
    if (measure) {
      FREE_BEHIND.lastIndex = measure.end;
      const free = measure.times > 1 ? Number(FREE_BEHIND.exec(text)?.[1] ?? 0) : 0;
      found.push({ ...measure, times: measure.times + free });
      FIGURE.lastIndex = measure.end;
    }
    RANGE_AHEAD.lastIndex = end;
    if (count.times > 1 && !measure && RANGE_AHEAD.test(text)) continue;
    ahead = null;
  }
  return joined(found, text);
}

/** "3 x", "3パック" and "2 x 3 x" before the figure. */
interface CountAhead {
  times: number;
  /** By a word alone, which a sign may say again: "3パック 45g×3" are three. */
  isNamed: boolean;
  start: number;
}

function countedAhead(ahead: CountAhead | null, hit: RegExpExecArray, factor: RegExpExecArray): CountAhead {
  const count = Number(hit[0]) + Number(factor[1] ?? factor[2] ?? 0);
  const isNamed = !SIGNED.test(factor[0]);
  if (ahead === null) return { times: count, isNamed, start: hit.index };
  const isSaidTwice = ahead.isNamed && ahead.times === count;
  return { ...ahead, times: isSaidTwice ? count : ahead.times * count, isNamed: isNamed || isSaidTwice };
}

const beforeOf = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);

/** `isBeside`: "500 ml / 450 g" is the same pack twice, no price. */
function readMeasure(
  text: string,
  hit: RegExpExecArray,
  ahead: CountAhead,
  isBeside: boolean,
  hints: PackHints,
): Found | null {
  const { start } = ahead;
  UNIT.lastIndex = hit.index + hit[0].length;
  const word = UNIT.exec(text)?.[1];
  if (!word) return null;
  const name = word.startsWith('fl') && word.endsWith('oz') ? 'floz' : word;
  // "40gx3": the multiplication sign is a letter here.
  const key = UNITS.has(name) ? name : name.endsWith('x') && UNITS.has(name.slice(0, -1)) ? name.slice(0, -1) : null;
  const unit = key === null ? undefined : UNITS.get(key);
  if (!unit || key === null) return null;
  const unitEnd = UNIT.lastIndex - (name.length - key.length);
  const near = beforeOf(text, hit.index);
  const before = start === hit.index ? near : beforeOf(text, start);
  // "K2 Tropfen", "D3 capsules", "size 7 eggs": the figure is part of a name.
  if (NAMED.test(near) || (unit.measure === 'piece' && CLASS.test(near) && hit[0].length === 1)) return null;
  const behind = text.slice(unitEnd, unitEnd + 30);
  const value = figureValue(hit, unit.each < 100 && unit.measure !== 'piece');
  if (!(value > 0) || value > 1e6 || SIGN_BEHIND.test(behind)) return null;
  if (!isBeside && SLASH_BEFORE.test(before) && CURRENCY.test(text)) return null;
  const range = RANGE.exec(near);
  const low = Number(range?.[1]?.replace(',', '.'));
  const isCounted = range !== null && SMALL_COUNT.test(range[1] ?? '') && VESSELS.test(behind);
  const amount = isCounted || !isRange(low, value) ? value : (low + value) / 2;
  const more = unit.measure === 'piece' ? Number(MORE.exec(near)?.[1] ?? 0) : 0;
  const drained = DRAINED.test(text) && (isDrainedBefore(before) || isDrainedBehind(behind));
  const times = allTimes(text, unitEnd, unit.measure, ahead);
  const each = unit.each * (hints.country === 'US' ? 1 : (unit.abroad ?? 1));
  return {
    measure: unit.measure,
    amount: (amount + (more >= amount ? more : 0)) * each,
    each,
    times: isCounted ? low * ahead.times : times.count,
    imperial: unit.imperial === true,
    approximate:
      (range !== null && !isCounted) ||
      APPROXIMATE.test(near) ||
      (before !== near && APPROXIMATE.test(before)) ||
      APPROXIMATE_BEHIND.test(behind),
    drained,
    per: !drained && ((PER.test(before) && !isBeside) || PER_BEHIND.test(behind)),
    start,
    end: times.end,
  };
}

/** "x 3", "(pack of 5)", "x 3) x 2" behind a size, times what stands before it. A count said again counts once. */
function allTimes(text: string, unitEnd: number, measure: Measure, ahead: CountAhead): { count: number; end: number } {
  let count = ahead.times;
  let end = unitEnd;
  let { isNamed: mayRepeat } = ahead;
  for (;;) {
    TIMES_AFTER_UNIT.lastIndex = end;
    const hit = TIMES_AFTER_UNIT.exec(text);
    // "10 slices 12 pack": as many packs, or as many slices?
    const [, bySign, byPacks, ...byWord] = hit ?? [];
    const named = (measure === 'piece' ? undefined : byPacks) ?? byWord.find((one) => one !== undefined);
    const times = Number(bySign ?? named ?? 0);
    if (times === 0) return { count, end };
    const isNamed = bySign === undefined;
    if (times !== count || !(isNamed || mayRepeat)) count *= times;
    mayRepeat = false;
    end = TIMES_AFTER_UNIT.lastIndex;
  }
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
