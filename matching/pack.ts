import type { Pack, RawText } from '../data/terms.ts';
import { ANY_EGGS, fromCarton, fromCount, fromDozen, fromNamedCount } from './counts.ts';
import { countOfEach } from './each.ts';
import { FRACTION } from './figure.ts';
import { type Found, findMeasures, type PackHints } from './measures.ts';
import { fold } from './normalize.ts';
import { THOUSANDS } from './size-patterns.ts';
import { type Measure, UNITS } from './units.ts';

const MAX_CHARS = 400;
const MILLIGRAMS = /^\s*(\d+(?:[.,]\d+)?)\s*mg\s*$/;
const PER_UNIT = /\b(?:per|pr\.?|pro|je|par|al|le|au|el|il|por|cada|za)\s(kg|kilo|l|liter|litre|litro|lb|pound)\b/;

const BARE_UNIT = /^\s*\/?\s*(kg|kilo|lb)\s*$/;

/**
 * Size of one pack as a shop writes it, or null. Metric wins over imperial, weight over volume over count
 * (`hints.pieces` turns the last around), a drained weight over the net weight.
 */
export function parsePack(text: string, hints: PackHints = {}): Pack | null {
  if (!DIGIT.test(text) && !MAY_HOLD_SIZE.test(text)) return null;
  const folded = foldSize(text).replace(THOUSANDS, '');
  const milligrams = MILLIGRAMS.exec(folded)?.[1];
  if (milligrams)
    return { grams: Number(milligrams.replace(',', '.')) / 1000, from: `${milligrams} mg`, origin: 'read' };
  const size = fromDozen(folded) ?? fromMeasures(folded, hints) ?? fromHalf(folded, hints);
  return (
    (hints.pieces && !size?.pieces ? (eachAnEgg(size, folded) ?? fromNamedCount(folded)) : null) ??
    size ??
    fromTill(folded) ??
    fromCount(folded) ??
    (hints.pieces ? fromCarton(folded) : null) ??
    fromPerUnit(folded)
  );
}

/** The size the page prints, else the one in the title; a mere count gives way to a weight in the title. */
export function readPack(raw: Pick<RawText, 'size'>, title: string, hints: PackHints = {}): Pack | null {
  const printed = raw.size === undefined ? null : parsePack(raw.size, hints);
  const titled = printed?.grams !== undefined || printed?.millilitres !== undefined ? null : parsePack(title, hints);
  if (printed && titled && isSize(titled) && !hints.pieces && !printed.approximate) return titled;
  return printed && !(printed.approximate && titled) ? printed : (titled ?? printed);
}

const isSize = (pack: Pack): boolean => pack.grams !== undefined || pack.millilitres !== undefined;

/**
 * Cheap questions first: most titles hold no figure, dozen, kilo, pound or litre. Both cases spelt out, because the
 * flag `i` makes it four times as dear (0.55 µs a title); what is neither ASCII nor a Latin letter may be a figure.
 */
const DIGIT = /[0-9]/;
const MAY_HOLD_SIZE =
  /[Dd][OoUuÚú][CcZzSsTtUu]|[Tt][Uu][Zz]|[Kk](?:[Gg]|[Ii][Ll])|[Ll](?:[Bb]|[Ii][Tt])|[Pp](?:[Oo][Uu]|[Ii][Nn][Tt])|[Gg][Aa][Ll][Ll]|[^ -~À-ɏ]/;

const FRACTIONS = /[½¼¾⅓⅔]/;

/** Like `fold`, but ½ stays ½ and × stays ×. */
function foldSize(text: string): string {
  if (!FRACTIONS.test(text)) return fold(text.slice(0, MAX_CHARS));
  return text
    .slice(0, MAX_CHARS)
    .split(/([½¼¾⅓⅔])/)
    .map((part) => (FRACTION[part] ? part : fold(part)))
    .join('');
}

const HALF =
  /\b(?:half(?: an?)?|halbe[rs]?|halve|demi|medi[oa]|mezz[oa]|mei[oa])[ -](?=(?:gallon|quart|pint|pound|lb|kilo|kg|li(?:ter|tre|tro)|l)s?(?![a-z']))/;

/** "Half gallon" is ½ gallon. */
const fromHalf = (text: string, hints: PackHints): Pack | null =>
  HALF.test(text) ? fromMeasures(text.replace(HALF, '½ '), hints) : null;

const fromMeasures = (text: string, hints: PackHints): Pack | null => choose(findMeasures(text, hints), text, hints);

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
  const times = countOfEach(best, found, text);
  const total = best.amount * times;
  // ".2 eggs" and "0.001 g" are no pack
  if ((best.measure === 'g' || best.measure === 'ml' ? round(total) : Math.round(total)) === 0) return null;
  const pack: Pack = { from: text.slice(best.start, best.end).trim(), origin: 'read' };
  if (best.measure === 'g') pack.grams = round(total);
  else if (best.measure === 'ml') pack.millilitres = round(total);
  else pack.pieces = Math.round(total);
  if (times > 1) pack.count = times;
  if (best.approximate || best.per) pack.approximate = true;
  if (best.drained) pack.drained = true;
  return pack;
}

const EGG_GRAMS = { least: 35, most: 95 } as const;

/** "10 x 63 g": ten eggs, where the food is counted. */
function eachAnEgg(size: Pack | null, text: string): Pack | null {
  const each = (size?.grams ?? 0) / (size?.count ?? 1);
  if (!size?.count || !ANY_EGGS.test(text) || each < EGG_GRAMS.least || each > EGG_GRAMS.most) return null;
  return { pieces: size.count, from: size.from, origin: 'read' };
}

const TILL = /\b(gr?|ml|kg|cl|ltr?)[. ]{0,2}(\d{1,4})(?: ?x ?(\d{1,2}))?\b(?![.,%]?\d|\s*%)/;

/** Till slips put the unit first: "GR 100", "g.150", "g 80 x 4". */
function fromTill(text: string): Pack | null {
  const hit = TILL.exec(text);
  const unit = hit?.[1] === undefined ? undefined : UNITS.get(hit[1]);
  const count = Number(hit?.[3] ?? 1);
  const total = Number(hit?.[2] ?? 0) * count * (unit?.each ?? 0);
  if (!hit || !unit || total === 0) return null;
  const size = unit.measure === 'g' ? { grams: total } : { millilitres: total };
  return { ...size, ...(count > 1 && { count }), from: hit[0], origin: 'read' };
}

/** Sold by weight: one pack is a kilo or a litre until the cart says how much. */
function fromPerUnit(text: string): Pack | null {
  const hit = PER_UNIT.exec(text) ?? BARE_UNIT.exec(text);
  const unit = hit?.[1] === undefined ? undefined : UNITS.get(hit[1]);
  if (!hit || !unit) return null;
  const size = unit.measure === 'g' ? { grams: round(unit.each) } : { millilitres: round(unit.each) };
  return { ...size, from: hit[0].trim(), origin: 'read', approximate: true };
}

const round = (value: number): number => Math.round(value * 100) / 100;
