import type { Rule } from './types.ts';

/** The value shown lies inside the spread it is shown with; an upper bound shows the bound itself, from zero. */
export const centralInRange: Rule = ({ foods }) =>
  foods.flatMap(({ file, record: { id, k2 } }) => {
    if (!k2 || k2 === 'label') return [];
    const [low, high] = k2.range;
    const at = { file, record: id, key: 'k2.range' };
    if (low > k2.ugPer100g || k2.ugPer100g > high) {
      const remedy = 'The range is [lowest, highest] of the rows that count, and holds the central value.';
      return [{ ...at, problem: `${k2.ugPer100g} is not between ${low} and ${high}`, remedy }];
    }
    if (k2.bound === 'at-most' && (low !== 0 || high !== k2.ugPer100g)) {
      return [{ ...at, problem: 'is no upper bound', remedy: 'With "at-most" the range is [0, the value].' }];
    }
    return [];
  });
