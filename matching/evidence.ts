import type { Phrase } from './phrases.ts';
import type { Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { isOfOwnPart } from './zones.ts';

/** A phrase found in a title, by the tokens it covers. */
export interface Evidence {
  phrase: Phrase;
  /** Token positions, ascending. */
  at: readonly number[];
}

/** Most titles hold none: they share one list. */
const NONE: Evidence[] = [];

/** Every phrase of the vocabulary that stands in the title; shorter ones inside longer ones are dropped. */
export function findEvidence(tokens: readonly Token[]): readonly Evidence[] {
  let bits = 0;
  for (let at = 0; at < tokens.length; at++) bits |= tokens[at]?.sense.bit ?? 0;
  let found = NONE;
  for (let at = 0; at < tokens.length; at++) {
    const phrases = tokens[at]?.sense.phrases;
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const isAlone = phrase.keys.length === 1;
      if (!isAlone && (phrase.bits & ~bits) !== 0) continue;
      const places = isAlone ? [at] : place(phrase, tokens, at);
      if (!places) continue;
      if (found === NONE) found = [];
      found.push({ phrase, at: places });
    }
  }
  return found.length > 1 ? withoutContained(found) : found;
}

/** Where the keys of a phrase stand around its rarest one, or null. */
function place(phrase: Phrase, tokens: readonly Token[], anchor: number): number[] | null {
  const anchorKey = phrase.keys.indexOf(tokens[anchor]?.sense.key ?? '');
  const places: number[] = [];
  places[anchorKey] = anchor;
  for (let k = anchorKey - 1, near = anchor; k >= 0; k--) {
    const at = nearest(phrase, tokens, k, near, phrase.ordered ? -1 : 0, places);
    if (at < 0) return null;
    places[k] = at;
    if (phrase.ordered) near = at;
  }
  for (let k = anchorKey + 1, near = anchor; k < phrase.keys.length; k++) {
    const at = nearest(phrase, tokens, k, near, phrase.ordered ? 1 : 0, places);
    if (at < 0) return null;
    places[k] = at;
    if (phrase.ordered) near = at;
  }
  return phrase.ordered ? places : places.sort((a, b) => a - b);
}

/** Nearest token with the k-th key, at most `gap` words off; -1 if there is none. `way`: 1 after, -1 before, 0 either. */
function nearest(
  phrase: Phrase,
  tokens: readonly Token[],
  k: number,
  from: number,
  way: -1 | 0 | 1,
  taken: readonly number[],
): number {
  for (let far = 1; far <= phrase.gap + 1; far++) {
    for (const at of way === 0 ? [from + far, from - far] : [from + far * way]) {
      if (
        tokens[at]?.sense.key === phrase.keys[k] &&
        !taken.includes(at) &&
        !(phrase.ordered && isCrossing(phrase, tokens, from, at))
      )
        return at;
    }
  }
  const beyond = from + (phrase.gap + 2) * way;
  return phrase.gap > 0 && tokens[beyond]?.sense.key === phrase.keys[k] && isAside(tokens, from, beyond) ? beyond : -1;
}

/** "Leche sin lactosa desnatada": what is missing, or enriches it ("con calcio"), stands between the words of a name. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to) - 1; at++)
    if (hasRole(tokens[at], ROLE.without) || (hasRole(tokens[at], ROLE.with) && isOfOwnPart(tokens, at))) return true;
  return false;
}

/** "Butter with rapeseed oil", "butter & rapeseed oil" are no butter oil; "pâté au foie" is liver pâté. */
function isCrossing({ keys }: Phrase, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at++) {
    const { sense, before } = tokens[at] ?? {};
    if (before === 'and' && keys.length === 2) return true;
    if (sense && sense.roles & ROLE.with && !/^(au|al|all)/.test(sense.key)) return true;
  }
  return false;
}

const isInside = (small: Evidence, big: Evidence): boolean =>
  !small.phrase.denies &&
  !big.phrase.denies &&
  small.at.length < big.at.length &&
  small.at.every((at) => big.at.includes(at));

function withoutContained(found: readonly Evidence[]): Evidence[] {
  return found.filter((one) => !found.some((other) => isInside(one, other)));
}
