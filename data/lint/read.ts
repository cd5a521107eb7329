import type { Source, Titles } from '../record-types.ts';
import { parseFile } from './parse-file.ts';
import type { DataFile, DataSet, FoodEntry, Problem } from './types.ts';

/** Every file, parsed; what is not in the form of its schema is named, and left out. */
export function readData(files: readonly DataFile[]): { data: DataSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const foods: FoodEntry[] = [];
  const titles: { file: string; id: string; titles: Titles }[] = [];
  const sources: Record<string, Source> = {};
  const ids: string[] = [];
  const factSources: string[] = [];
  for (const file of files) {
    const parsed = parseFile(file);
    const { path } = file;
    if (parsed.kind === 'unreadable') problems.push(...parsed.problems);
    else if (parsed.kind === 'sources') Object.assign(sources, parsed.value);
    else if (parsed.kind === 'ids') ids.push(...parsed.value);
    else if (parsed.kind === 'facts') factSources.push(...sourcesNamedIn(parsed.value));
    else if (parsed.kind === 'titles') {
      for (const [id, list] of Object.entries(parsed.value)) titles.push({ file: path, id, titles: list });
    } else foods.push(...parsed.value.map((record) => ({ file: path, record })));
  }
  return { data: { foods, titles, sources, ids, factSources }, problems };
}

/** Every `sources: [...]` in a tree of facts. */
function sourcesNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : sourcesNamedIn(inner),
  );
}
