// Writes the data files as the linter wants them, and what is generated from them: data/table.json, docs/foods.md,
// docs/foods.csv, docs/conflicts.md. Run after any change in data/; part of `npm run fix`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './data-docs/generated-files.ts';
import { readDataFiles } from './lib/data-files.ts';
import { inProject } from './lib/paths.ts';

for (const { path, text } of generatedFiles(readDataFiles())) {
  const file = inProject(path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}
