import type { Found } from './measures.ts';
import { VESSELS } from './size-patterns.ts';
import { ER_PACK } from './units.ts';

/** Of each piece, not of the whole: below an ounce, or a serving behind an American "4 ct / 2 oz" and "8 pk/12 fl oz". */
const EACH_MOST = { small: 29, g: 170, ml: 600 } as const;
const OF_EACH = /^\s*(?:a|@|je|zu|de|da)\s*$/;
const REST_OF_ER_PACK = new RegExp(`^${ER_PACK.replace(/^er/, '')}`);
const NOTHING_BETWEEN = /^,?\s*\(?$/;
/** "Yogurt 4er-Pack 125 g": nobody sells pots of 31 g; from 40 g on there are tubes. */
const POTTED = /yogh?ur|jogh?ur|iogurt|yaourt|skyr|ヨーグルト/;
const POT_GRAMS = { least: 40, most: 175 } as const;

/** "Yakult 325 ml 5 bottles": one of these holds 65 to 100 ml, and more is of all, unless a sign says otherwise. */
const SHOTS = /yakult|actimel/;
const MOST_SHOT_ML = 125;
const SIGN = /[\d\s)][xх×*✕][\d\s(]/;

/** How many of a size are in the pack, by what stands around it, or by a count beside it that says no sign: 10 of "10 ct 0.75 oz", 8 of "8 Stück à 62,5 g". */
export function countOfEach(size: Found, found: readonly Found[], text: string): number {
  if (size.times > 1) return isOfAllShots(size, text) ? 1 : size.times;
  if (size.measure !== 'g' && size.measure !== 'ml') return 1;
  const counts = found.filter(({ measure, amount }) => (measure === 'piece' || measure === 'pack') && amount >= 2);
  return counts.find((count) => isAhead(count, size, text) || isBehind(count, size, text))?.amount ?? 1;
}

const isOfAllShots = (size: Found, text: string): boolean =>
  SHOTS.test(text) && size.amount > MOST_SHOT_ML && !SIGN.test(text.slice(size.start, size.end));

function isAhead(count: Found, size: Found, text: string): boolean {
  const between = text.slice(count.end, size.start).replace(REST_OF_ER_PACK, '');
  if (count.end > size.start || between.length > 3) return false;
  const isWeight = size.measure === 'g';
  if (size.imperial && between.trim() === '/') return size.amount < EACH_MOST[isWeight ? 'g' : 'ml'];
  if (count.measure === 'piece') return isWeight && (size.amount < EACH_MOST.small || OF_EACH.test(between));
  return VESSELS.test(text.slice(size.end)) || (isWeight && isPot(count, size) && POTTED.test(text));
}

const isPot = (count: Found, size: Found): boolean =>
  size.amount <= POT_GRAMS.most && size.amount / count.amount < POT_GRAMS.least;

/** "1 oz, 24 Count". */
const isBehind = (count: Found, size: Found, text: string): boolean =>
  size.end <= count.start &&
  NOTHING_BETWEEN.test(text.slice(size.end, count.start)) &&
  count.measure === 'piece' &&
  size.imperial &&
  size.measure === 'g' &&
  size.amount < EACH_MOST.small;
