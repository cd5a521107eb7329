// Writes the data files as the linter wants them, and what is generated from them: data/table.json, docs/foods.md,
// docs/foods.csv, docs/conflicts.md. A step of `npm run fix`.
import { generatedFiles } from './docs/generated-files.ts';
import { writeChanged } from './docs/write-changed.ts';
import { readDataFiles } from './lib/data-files.ts';

for (const path of writeChanged(generatedFiles(readDataFiles()))) console.log(`wrote ${path}`);
