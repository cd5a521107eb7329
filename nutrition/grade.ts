import type { Food, Grade } from '../data/terms.ts';

/** How sure a food's figures are; a food without a number has none. */
export function gradeOf({ group, k2 }: Food): Grade {
  if (group === 'supplement') return 'label';
  return k2?.grade ?? 'D';
}

/** A highest value of more than this many times the lowest: "amount varies". */
const WIDE = 4;

export const isWide = ({ lowUg, highUg }: { lowUg: number; highUg: number }): boolean => highUg > WIDE * lowUg;
