import { lintData } from '../../data/lint/index.ts';
import type { DataFile, Finding } from '../../data/lint/types.ts';
import { printJson, printTitles } from '../../data/print.ts';
import type { FoodRecord, Source, Titles } from '../../data/record-types.ts';
import { readDataFiles } from '../../scripts/lib/data-files.ts';

export const realFiles: readonly DataFile[] = readDataFiles();

export type Json = Record<string, unknown>;

/** A copy of the real files with one of them written anew. */
export function withText(path: string, change: (text: string) => string): Finding[] {
  return lintData(realFiles.map((file) => (file.path === path ? { path, text: change(file.text) } : file)));
}

/** The same with one record changed in place; a key set to undefined is gone. */
export function withRecord(id: string, change: (record: FoodRecord & Json) => Json): Finding[] {
  return withText(fileOf(id), (text) => {
    const records = JSON.parse(text) as (FoodRecord & Json)[];
    return printJson(records.map((record) => (record.id === id ? { ...record, ...change(record) } : record)));
  });
}

export function withSource(id: string, change: (source: Source) => Json): Finding[] {
  return withText('data/sources.json', (text) => {
    const sources = JSON.parse(text) as Record<string, Source>;
    const source = sources[id];
    if (!source) throw new Error(`no source ${id}`);
    return printJson({ ...sources, [id]: { ...source, ...change(source) } });
  });
}

export function withTitles(
  group: string,
  change: (titles: Record<string, Titles>) => Record<string, Titles>,
): Finding[] {
  return withText(`data/foods/${group}.titles.json`, (text) => printTitles(change(JSON.parse(text))));
}

const fileOf = (id: string): string => {
  const file = realFiles.find(({ path, text }) => /foods\/\w+\.json$/.test(path) && text.includes(`"id": "${id}"`));
  if (!file) throw new Error(`no food ${id}`);
  return file.path;
};
