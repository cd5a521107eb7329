import type { Food, RawText } from '../../data/terms.ts';
import { createMatcher, type MatchResult } from '../../matching/match.ts';
import { createRepairer } from '../../matching/repair.ts';

/** The matcher as the extension runs it: a name that found nothing is tried again once its words are repaired. */
export function createRepairingMatcher(foods: readonly Food[]): (raw: RawText) => MatchResult {
  const repair = createRepairer(foods);
  const repairs = new Map<string, string>();
  const matcher = createMatcher(foods, { repairs });

  function learn(unknown: readonly string[]): boolean {
    let found = false;
    for (const word of unknown) {
      const meant = repair(word);
      if (meant === null) continue;
      repairs.set(word, meant);
      found = true;
    }
    return found;
  }

  return (raw) => {
    const result = matcher.match(raw);
    return result.match === null && learn(result.unknown) ? matcher.match(raw) : result;
  };
}
