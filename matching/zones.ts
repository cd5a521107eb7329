import type { Evidence } from './evidence.ts';
import { MEAT } from './food-sets.ts';
import type { Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { WORDS } from './tuning-words.ts';

/** Where a word stands in a title: in what the product is, or behind a word that sets it aside. */
export type Zone = 'head' | 'with' | 'use' | 'without' | 'taste';

/** "With" of a part of the food itself, or of what enriches it; "à la Greek yogurt" names how it was made. */
export function isOfOwnPart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.sense.key ?? '';
  return WORDS.ownParts.has(next) || (next === 'greek' && tokens[at]?.sense.key === 'au');
}

/** Cuts the title at its connectors: what stands behind "with" is not what the product is. */
export function readZones(tokens: readonly Token[], evidence: readonly Evidence[]): Zone[] {
  const zones: Zone[] = [];
  let zone: Zone = 'head';
  for (const [at, token] of tokens.entries()) {
    if (hasRole(token, ROLE.use) && at > 0) zone = 'use';
    else if (hasRole(token, ROLE.with) && at > 0 && zone !== 'use' && !isOfOwnPart(tokens, at)) zone = 'with';
    else if (token.before === 'comma' && zone === 'use') zone = 'head';
    zones.push(zone);
  }
  for (const [at, token] of tokens.entries()) {
    if (hasRole(token, ROLE.without)) markWithout(zones, tokens, at);
    if (hasRole(token, ROLE.taste)) markTaste(zones, tokens, evidence, at);
  }
  return zones;
}

/** "no sugar", "sans porc"; "lactose free" the other way round; "free range" says nothing of the kind. */
function markWithout(zones: Zone[], tokens: readonly Token[], at: number): void {
  if (tokens[at + 1]?.sense.key === 'range') return;
  const target = WORDS.withoutLast.has(tokens[at]?.sense.key ?? '') ? at - 1 : at + 1;
  zones[at] = 'without';
  if (target >= 0 && target < zones.length) zones[target] = 'without';
}

/** "goût bacon", "bacon flavour", "バター風味": the food beside the word is a taste. Greek *style* yogurt is yogurt. */
function markTaste(zones: Zone[], tokens: readonly Token[], evidence: readonly Evidence[], at: number): void {
  const key = tokens[at]?.sense.key ?? '';
  // "Bacon|smak" is one word, "smak av bacon" three.
  const isFirst = WORDS.tasteFirst.has(key) && tokens[at]?.before !== 'joined';
  for (const { phrase, at: places } of evidence) {
    // "Chicken-style fillet": the animal alone is what it is like.
    const isLikeMeat = key === 'style' && phrase.food && MEAT.has(phrase.food.group) && places.includes(at - 1);
    // "St. Louis style ribs": part of the name.
    if (places.includes(at)) continue;
    const isBeside = isFirst ? places[0] === at + 1 : places.at(-1) === at - 1 || isLikeMeat;
    // "Gouda style cheese" is cheese made like Gouda.
    if (key === 'style' && phrase.food?.group === 'cheese' && hasRole(tokens[at + 1], ROLE.cheese)) continue;
    if (isBeside && !phrase.keys.includes('greek')) for (const place of places) zones[place] = 'taste';
  }
}
