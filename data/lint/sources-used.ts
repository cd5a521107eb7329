import { type Rule, SOURCES_FILE } from './types.ts';

/** A source that nothing rests on only makes the list look well read. */
export const sourcesUsed: Rule = ({ foods, sources, factSources }) => {
  const used = new Set([...factSources, ...foods.flatMap(({ record }) => record.evidence.map(({ source }) => source))]);
  return Object.keys(sources)
    .filter((source) => !used.has(source))
    .map((source) => ({
      file: SOURCES_FILE,
      record: source,
      problem: 'nothing rests on it',
      remedy: 'Remove it, or add the row of evidence that was read in it.',
    }));
};
