import type { Food, RawText } from '../../data/terms.ts';
import { createMatcher, type MatchResult } from '../../matching/match.ts';
import { createMender } from '../../matching/mend.ts';

/** The matcher as the extension runs it: a name that found nothing is tried again once its words are repaired. */
export function createRepairingMatcher(foods: readonly Food[]): (raw: RawText) => MatchResult {
  const repairs = new Map<string, string>();
  const mend = createMender(foods, repairs);
  const matcher = createMatcher(foods, { repairs });
  return (raw) => {
    const first = matcher.match(raw);
    const second = mend(first) ? matcher.match(raw) : first;
    return second.match === null ? first : second;
  };
}
