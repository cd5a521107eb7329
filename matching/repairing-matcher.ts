import type { Food } from '../data/terms.ts';
import { createMatcher, type Matcher, type MatcherOptions, type MatchResult } from './match.ts';
import { createRepairer } from './repair.ts';
import { isSureRepair } from './slips.ts';
import { FOODS } from './tuning-foods.ts';

interface RepairingOptions extends Omit<MatcherOptions, 'repairs'> {
  /** Of the table; one serves many matchers. */
  repair?: ReturnType<typeof createRepairer>;
}

/** The matcher as the extension runs it: a name that found nothing is tried again once its unknown words are repaired. */
export function createRepairingMatcher(
  foods: readonly Food[],
  { repair = createRepairer(foods), ...options }: RepairingOptions = {},
): Matcher {
  // Of one title: "Berida" may be a misspelt "bebida" (drink) where no food is named, and is a brand on the next tile.
  const repairs = new Map<string, string>();
  const matcher = createMatcher(foods, { ...options, repairs });

  /**
   * Learns what the unknown words of a title meant; true when the title deserves a second look. Beside a kind without a
   * name ("Emmntal cheese slices", "CHEESE SLICES EMMENT.") only words that can hardly be another are repaired.
   */
  function learn({ match, unknown }: MatchResult): boolean {
    if (match !== null && !FOODS.vague.has(match.food)) return false;
    let isRepaired = false;
    for (const word of unknown) {
      const meant = repair(word);
      if (meant === null || (match !== null && !isSureRepair(word, meant))) continue;
      repairs.set(word, meant);
      isRepaired = true;
    }
    return isRepaired;
  }

  return {
    match(raw) {
      const first = matcher.match(raw);
      if (!learn(first)) return first;
      const second = matcher.match(raw);
      repairs.clear();
      return second.match === null ? first : second;
    },
  };
}
