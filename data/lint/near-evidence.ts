import type { Evidence, FoodRecord } from '../record-types.ts';
import type { Rule } from './types.ts';

/** Rounding (15.3 → 15, 1.23 → 1.2) stays within this factor; a slipped comma or a wrong unit does not. */
const SLACK = 1.1;

/** Values that were worked out and lie outside the rows they rest on, and how. */
const WORKED_OUT: Readonly<Record<string, string>> = {
  ghee: 'butter 15 / 0.82: the same fat without the water',
  'natto-hikiwari': 'MEXT counts MK-7 as MK-4 equivalents: 930 × 649 / 445',
};

/** The value shown lies among the rows it rests on: between the lowest and the highest number of its record. */
export const nearEvidence: Rule = ({ foods }) => {
  const byId = new Map(foods.map(({ record }) => [record.id, record]));
  return foods.flatMap(({ file, record }) => {
    const { id, k2 } = record;
    if (!k2 || k2 === 'label' || id in WORKED_OUT) return [];
    const from = (k2.from ?? []).flatMap((other) => byId.get(other) ?? []);
    const numbers = [record, ...from].flatMap(numbersIn);
    if (numbers.length === 0) return [];
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    if (k2.ugPer100g * SLACK >= low && k2.ugPer100g <= high * SLACK) return [];
    const problem = `${k2.ugPer100g} lies outside its evidence (${low} to ${high})`;
    const remedy =
      'Look for a slipped comma or a wrong unit; a value worked out another way is listed in data/lint/near-evidence.ts.';
    return [{ file, record: id, key: 'k2.ugPer100g', problem, remedy }];
  });
};

const numbersIn = ({ evidence }: FoodRecord): number[] =>
  evidence.filter(({ excluded }) => !excluded).flatMap(numbersOf);

function numbersOf({ ugPer100g, range, totalKUgPer100g }: Evidence): number[] {
  const { total, ...forms } = ugPer100g ?? {};
  const parts = Object.values(forms).filter((part) => typeof part === 'number');
  const sum = parts.length > 0 ? parts.reduce((so, part) => so + part, 0) : undefined;
  return [total, sum, ...(range ?? []), totalKUgPer100g].filter((value) => typeof value === 'number');
}
