import { FACT_FILES, type Problem, type Rule, SOURCES_FILE } from './types.ts';

const remedy = `Correct the key, or add the source to ${SOURCES_FILE}; data/README.md lists its keys.`;

/** A number whose source can not be looked up is a rumour. */
export const sourcesExist: Rule = ({ foods, sources, factSources }) => {
  const missing = (file: string, record: string, key: string, source: string): Problem[] =>
    sources[source] ? [] : [{ file, record, key, problem: `no source is called "${source}"`, remedy }];
  return [
    ...foods.flatMap(({ file, record }) => [
      ...record.evidence.flatMap(({ source }, at) => missing(file, record.id, `evidence.${at}.source`, source)),
      ...shownSources(record.k2).flatMap((source, at) => missing(file, record.id, `k2.sources.${at}`, source)),
    ]),
    ...factSources.flatMap((source) => missing(FACT_FILES.join(' or '), source, 'sources', source)),
  ];
};

const shownSources = (k2: 'label' | null | { sources: readonly string[] }): readonly string[] =>
  k2 && k2 !== 'label' ? k2.sources : [];
