import { rootsOf } from '../compact.ts';
import type { Rule } from './types.ts';

/** "Several sources agree" needs two laboratories: two editions of one table, or a table and the study it copied, are one. */
export const gradeATwoRoots: Rule = ({ foods, sources }) =>
  foods.flatMap(({ file, record }) => {
    if (!record.k2 || record.k2 === 'label' || record.k2.grade !== 'A') return [];
    const roots = rootsOf(record, sources);
    if (roots.size >= 2) return [];
    const problem = `grade A on one root (${[...roots].join(', ') || 'none'})`;
    return [
      { file, record: record.id, key: 'k2.grade', problem, remedy: 'Grade B, or add a source with another root.' },
    ];
  });
