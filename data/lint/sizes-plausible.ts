import type { FoodRecord } from '../record-types.ts';
import type { Rule } from './types.ts';

const MOST_SERVING_GRAMS = 400;
const MOST_PACK_GRAMS = 3000;

/** Sizes are conventions: whoever types 0, kilograms or a serving larger than its pack multiplies every total. */
export const sizesPlausible: Rule = ({ foods }) =>
  foods.flatMap(({ file, record }) =>
    sizeProblems(record).map(([key, problem]) => ({
      file,
      record: record.id,
      key,
      problem,
      remedy: 'Sizes are grams: what one person eats at once, and what one pack holds.',
    })),
  );

function sizeProblems({ group, servingGrams, packGrams, pieceGrams, servingPieces }: FoodRecord): [string, string][] {
  const problems: [string, string][] = [];
  if (servingGrams > MOST_SERVING_GRAMS)
    problems.push(['servingGrams', `${servingGrams} g is more than a plate holds`]);
  if (packGrams > MOST_PACK_GRAMS) problems.push(['packGrams', `${packGrams} g is more than a pack holds`]);
  if (group !== 'supplement' && servingGrams > packGrams) problems.push(['servingGrams', 'is larger than the pack']);
  if (servingPieces !== undefined && servingPieces * (pieceGrams ?? 0) !== servingGrams) {
    problems.push([
      'servingPieces',
      `${servingPieces} × ${pieceGrams ?? 'no'} g is not the serving of ${servingGrams} g`,
    ]);
  }
  return problems;
}
