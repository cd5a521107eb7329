import { printCanonical } from '../../data/lint/canonical.ts';
import { readData } from '../../data/lint/read.ts';
import type { DataFile } from '../../data/lint/types.ts';
import { packTable, printTable } from '../../data/packed-table.ts';
import { conflictsPage } from './conflicts-page.ts';
import { foodsCsv } from './foods-csv.ts';
import { foodsPage } from './foods-page.ts';
import { tablesOf } from './tables.ts';

/** Everything that is written from the data files, by its path; a file that can not be read is left as it is. */
export function generatedFiles(files: readonly DataFile[]): DataFile[] {
  const canonical = files.map((file) => ({ path: file.path, text: printCanonical(file) ?? file.text }));
  const { data, problems } = readData(files);
  if (problems.length > 0) return canonical;
  const tables = tablesOf(
    data.foods.map(({ record }) => record),
    data.sources,
  );
  return [
    ...canonical,
    { path: 'data/table.json', text: printTable(packTable(tables.foods)) },
    { path: 'docs/foods.md', text: foodsPage(tables) },
    { path: 'docs/foods.csv', text: foodsCsv(tables) },
    { path: 'docs/conflicts.md', text: conflictsPage(tables) },
  ];
}
