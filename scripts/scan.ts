// Serves saved pages under their own addresses to the built extension in headless Chromium and prints what it read.
//   npm run --silent scan -- PAGES.jsonl [--generic]
// Each line of PAGES.jsonl: {"file","url"}; file is relative to the list. One JSON line a page, in the same order.
import { existsSync } from 'node:fs';
import { readList, scanList } from './lib/scan-list.ts';

const [list, ...flags] = process.argv.slice(2);
if (!list || !existsSync(list)) {
  console.error('Usage: npm run --silent scan -- PAGES.jsonl [--generic]');
  process.exit(2);
}

for await (const page of scanList(readList(list), { generic: flags.includes('--generic') })) {
  console.log(JSON.stringify(page));
}
