import type { Rule } from './types.ts';

/** A bound or the article's word alone is weak evidence: it may not wear the mark of a measured figure. */
export const gradesFit: Rule = ({ foods }) =>
  foods.flatMap(({ file, record: { id, k2 } }) => {
    if (!k2 || k2 === 'label') return [];
    const isStrong = k2.grade === 'A' || k2.grade === 'B';
    const at = { file, record: id, key: 'k2.grade' };
    if (isStrong && k2.bound === 'at-most') {
      return [{ ...at, problem: `grade ${k2.grade} on an upper bound`, remedy: 'An upper bound is grade C.' }];
    }
    if (k2.articleOnly && (isStrong || k2.sources.some((source) => !ARTICLE_ROOT.includes(source)))) {
      const remedy = 'Grade C and the article as the only root, or take `articleOnly` off.';
      return [{ ...at, problem: 'is marked as resting on the article alone', remedy }];
    }
    return [];
  });

/** The article, and the test its table copies. */
const ARTICLE_ROOT = ['seed-mercola-2024', 'wapf-vitak-2015'];
