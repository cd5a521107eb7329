import type { z } from 'zod';
import type { FoodRecord, Source, Titles } from '../record-types.ts';
import { foodsFile, idsFile, sourcesFile, titlesFile } from '../schema.ts';
import { problemsOfSchema } from './schema-problems.ts';
import {
  type DataFile,
  type DataSet,
  FACT_FILES,
  type FoodEntry,
  IDS_FILE,
  type Problem,
  SOURCES_FILE,
} from './types.ts';

/** Parses every file; what is not in the form of its schema is named, and left out. */
export function readData(files: readonly DataFile[]): { data: DataSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const foods: FoodEntry[] = [];
  const titles: { file: string; id: string; titles: Titles }[] = [];
  let sources: Record<string, Source> = {};
  let ids: readonly string[] = [];
  const factSources: string[] = [];

  const parse = <Out>(file: DataFile, schema: z.ZodType<Out>): Out | null => {
    const json = parseJson(file, problems);
    if (json === undefined) return null;
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    problems.push(...problemsOfSchema(file.path, json, parsed.error.issues));
    return null;
  };

  for (const file of files) {
    if (file.path === SOURCES_FILE) sources = (parse(file, sourcesFile) ?? {}) as Record<string, Source>;
    else if (file.path === IDS_FILE) ids = parse(file, idsFile) ?? [];
    else if (FACT_FILES.includes(file.path)) factSources.push(...sourcesNamedIn(parseJson(file, problems)));
    else if (file.path.endsWith('.titles.json')) {
      for (const [id, list] of Object.entries(parse(file, titlesFile) ?? {})) {
        titles.push({ file: file.path, id, titles: list as Titles });
      }
    } else {
      const records = (parse(file, foodsFile) ?? []) as unknown as FoodRecord[];
      foods.push(...records.map((record) => ({ file: file.path, record })));
    }
  }
  return { data: { foods, titles, sources, ids, factSources }, problems };
}

function parseJson({ path, text }: DataFile, problems: Problem[]): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.push({ file: path, problem: `is not JSON: ${why}`, remedy: 'Look for a missing comma or bracket there.' });
    return undefined;
  }
}

/** Every `sources: [...]` in a tree of facts. */
function sourcesNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : sourcesNamedIn(inner),
  );
}
