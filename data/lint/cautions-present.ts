import type { FoodRecord } from '../record-types.ts';
import type { Caution } from '../terms.ts';
import type { Rule } from './types.ts';

/** Foods that hold as much MK-7 as a supplement, or may (Theuwissen 2013: 10 µg a day moves the INR). */
const ANTICOAGULANT = ['cheonggukjang', 'tera-natto', 'fermented-vegetables-k2-starter', 'yogurt-drink-mk7'];

/** A supplement without menaquinones: nothing to warn of. */
const NO_K2 = ['supplement-cod-liver-oil'];

/** A missing caution is the one mistake of this table that can hurt somebody. */
export const cautionsPresent: Rule = ({ foods }) =>
  foods.flatMap(({ file, record }) =>
    needed(record)
      .filter((caution) => !record.cautions?.includes(caution))
      .map((caution) => ({
        file,
        record: record.id,
        key: 'cautions',
        problem: `lacks the caution "${caution}"`,
        remedy: 'Add it to `cautions`.',
      })),
  );

function needed({ id, group, like }: FoodRecord): readonly Caution[] {
  if (group === 'supplement') return NO_K2.includes(id) ? [] : ['anticoagulant', 'pregnancy'];
  const flagged = [id, like ?? ''].some((one) => /^natto\b/.test(one) || ANTICOAGULANT.includes(one));
  return flagged ? ['anticoagulant'] : [];
}
