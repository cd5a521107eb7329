import { lintData } from '../../data/lint/index.ts';
import { parseFile } from '../../data/lint/parse-file.ts';
import { problemsOfSchema } from '../../data/lint/schema-problems.ts';
import { type DataFile, IDS_FILE, type Problem, SOURCES_FILE } from '../../data/lint/types.ts';
import { compare, printJson, printTitles } from '../../data/print.ts';
import type { FoodRecord, Source, Titles } from '../../data/record-types.ts';
import { foodsFile } from '../../data/schema.ts';

/** What a person brings: a record, and with it titles and sources where they have them. */
export interface Addition {
  record: unknown;
  titles?: Titles;
  sources?: Readonly<Record<string, Source>>;
}

export interface Added {
  /** The files with the food in its place; only worth writing where nothing is wrong. */
  files: readonly DataFile[];
  problems: readonly Problem[];
  /** It has no titles in three languages yet. */
  wantsTitles: boolean;
}

/** Puts a food in its place and asks the linter: the same schema, the same rules as for every other food. */
export function withFood(files: readonly DataFile[], { record, titles, sources = {} }: Addition): Added {
  const parsed = foodsFile.safeParse([record]);
  if (!parsed.success) {
    return { files, problems: problemsOfSchema('the new food', [record], parsed.error.issues), wantsTitles: false };
  }
  const [food] = parsed.data as [FoodRecord];
  const changed = files.map((file) => {
    const text = textWith(file, food, titles, sources);
    return text === null ? file : { path: file.path, text };
  });
  const found = lintData(changed);
  const isTitles = ({ rule, record: id }: { rule: string; record?: string }) =>
    rule === 'titlesComplete' && id === food.id;
  return { files: changed, problems: found.filter((one) => !isTitles(one)), wantsTitles: found.some(isTitles) };
}

/** The file with the food in it; null where the food has no part in that file. */
function textWith(
  file: DataFile,
  food: FoodRecord,
  titles: Titles | undefined,
  added: Addition['sources'],
): string | null {
  const parsed = parseFile(file);
  const group = `data/foods/${food.group}`;
  if (parsed.kind === 'foods' && file.path === `${group}.json`) {
    return printJson([...parsed.value, food].sort((a, b) => compare(a.id, b.id)));
  }
  if (parsed.kind === 'titles' && file.path === `${group}.titles.json` && titles) {
    return printTitles({ ...parsed.value, [food.id]: titles });
  }
  if (parsed.kind === 'ids' && file.path === IDS_FILE && !parsed.value.includes(food.id)) {
    return printJson([...parsed.value, food.id].sort(compare));
  }
  if (parsed.kind === 'sources' && file.path === SOURCES_FILE) {
    const all = Object.entries({ ...added, ...parsed.value }).sort(([a], [b]) => compare(a, b));
    return printJson(Object.fromEntries(all));
  }
  return null;
}
