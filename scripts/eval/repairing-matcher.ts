import type { Food } from '../../data/terms.ts';
import type { createMatcher } from '../../matching/match.ts';
import type { createRepairer } from '../../matching/repair.ts';

export type MatchName = (title: string, lang?: string) => { id: string | null; confidence: number };

/** The matcher as the command and the extension run it: a name that found nothing is tried again with its words repaired. */
export function createRepairingMatcher(
  matcherOf: typeof createMatcher,
  repairerOf: typeof createRepairer,
  foods: readonly Food[],
): MatchName {
  const repair = repairerOf(foods);
  const repairs = new Map<string, string>();
  const matcher = matcherOf(foods, { repairs });
  return (title, lang) => {
    const raw = { title, ...(lang && { lang }) };
    let result = matcher.match(raw);
    if (result.match === null && learn(result.unknown)) result = matcher.match(raw);
    return { id: result.match?.food ?? null, confidence: result.match?.confidence ?? 0 };
  };

  function learn(unknown: readonly string[]): boolean {
    let found = false;
    for (const word of unknown) {
      const meant = repair(word);
      if (meant) repairs.set(word, meant);
      found ||= meant !== null;
    }
    return found;
  }
}
