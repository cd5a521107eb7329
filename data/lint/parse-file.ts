import type { z } from 'zod';
import { foodsFile, idsFile, sourcesFile, titlesFile } from '../schema.ts';
import { problemsOfSchema } from './schema-problems.ts';
import { type DataFile, FACT_FILES, IDS_FILE, type Problem, SOURCES_FILE } from './types.ts';

/** What a file holds, by its kind; `problems` says why it can not be read. */
export type ParsedFile =
  | { kind: 'foods'; value: z.infer<typeof foodsFile> }
  | { kind: 'titles'; value: z.infer<typeof titlesFile> }
  | { kind: 'sources'; value: z.infer<typeof sourcesFile> }
  | { kind: 'ids'; value: z.infer<typeof idsFile> }
  | { kind: 'facts'; value: unknown }
  | { kind: 'unreadable'; problems: readonly Problem[] };

/** Rules ask for the same file: it is parsed once. */
const parsed = new WeakMap<DataFile, ParsedFile>();

export function parseFile(file: DataFile): ParsedFile {
  const known = parsed.get(file);
  if (known) return known;
  const fresh = parseNew(file);
  parsed.set(file, fresh);
  return fresh;
}

function parseNew({ path, text }: DataFile): ParsedFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const remedy = 'Look for a missing comma or bracket there.';
    return { kind: 'unreadable', problems: [{ file: path, problem: `is not JSON: ${why}`, remedy }] };
  }
  if (FACT_FILES.includes(path)) return { kind: 'facts', value: json };
  const [kind, schema] = schemaOf(path);
  const result = schema.safeParse(json);
  if (!result.success) return { kind: 'unreadable', problems: problemsOfSchema(path, json, result.error.issues) };
  return { kind, value: result.data } as ParsedFile;
}

function schemaOf(path: string) {
  if (path === SOURCES_FILE) return ['sources', sourcesFile] as const;
  if (path === IDS_FILE) return ['ids', idsFile] as const;
  return path.endsWith('.titles.json') ? (['titles', titlesFile] as const) : (['foods', foodsFile] as const);
}
