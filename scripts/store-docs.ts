// Writes what is generated from the registry: docs/stores.md and the list in README.md. A step of `npm run fix`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { between, shopList, storeTable } from './docs/stores-page.ts';
import { inProject } from './lib/paths.ts';

writeFileSync(inProject('docs', 'stores.md'), storeTable());

const readme = inProject('README.md');
if (existsSync(readme)) writeFileSync(readme, between(readFileSync(readme, 'utf8'), 'stores', shopList()));
