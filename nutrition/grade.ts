import type { Food, Grade } from '../data/terms.ts';

/** How sure a food's figures are: a borrowed figure is weak evidence, a food without a number has none. */
export function gradeOf(food: Food): Grade {
  if (food.group === 'supplement') return 'label';
  if (!food.k2) return 'D';
  return food.like !== undefined && food.k2.grade !== 'D' ? 'C' : food.k2.grade;
}
