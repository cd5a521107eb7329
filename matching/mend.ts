import type { Food } from '../data/terms.ts';
import type { MatchResult } from './match.ts';
import { createRepairer } from './repair.ts';
import { isSureRepair } from './slips.ts';
import { TUNING } from './tuning.ts';

/**
 * Learns into `repairs` what the unknown words of a title meant; true when the title deserves a second look. Beside a
 * kind without a name ("Emmntal cheese slices", "CHEESE SLICES EMMENT.") only words that can hardly be another are mended.
 */
export function createMender(
  foods: readonly Food[],
  repairs: Map<string, string>,
): (result: Pick<MatchResult, 'match' | 'unknown'>) => boolean {
  const repair = createRepairer(foods);
  return ({ match, unknown }) => {
    if (match !== null && !TUNING.vague.includes(match.food)) return false;
    let isMended = false;
    for (const word of unknown) {
      const meant = repair(word);
      if (meant === null || (match !== null && !isSureRepair(word, meant))) continue;
      repairs.set(word, meant);
      isMended = true;
    }
    return isMended;
  };
}
