// Serves saved pages under their own addresses to the built extension in headless Chromium and prints what it read.
//   npm run --silent scan -- PAGES.jsonl [--generic]
// Each line of PAGES.jsonl: {"file","url"}; file is relative to the list. Shapes: the project's blueprint of commands in docs/commands.md.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { builtExtension } from './lib/build.ts';
import { ExtensionBrowser } from './lib/chromium.ts';
import { scanPage } from './lib/scan-page.ts';

const Line = z.object({ file: z.string(), url: z.url() });

const [list, ...flags] = process.argv.slice(2);
if (!list || !existsSync(list)) {
  console.error('Usage: npm run --silent scan -- PAGES.jsonl [--generic]');
  process.exit(2);
}

const lens = await ExtensionBrowser.launch({ extension: builtExtension('chrome') });
try {
  const generic = flags.includes('--generic');
  for (const text of readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim())) {
    const parsed = Line.safeParse(JSON.parse(text));
    if (!parsed.success) {
      console.error(`Left out, not {"file","url"}: ${text.slice(0, 200)}`);
      continue;
    }
    const { file, url } = parsed.data;
    try {
      const result = await scanPage(lens, url, readFileSync(resolve(dirname(list), file)), { generic });
      console.log(JSON.stringify({ file, url, ...result }));
    } catch (problem) {
      // Every page gets its line; what went wrong is for people.
      console.log(JSON.stringify({ file, url, kind: 'none', store: null, products: [], ms: {} }));
      console.error(`${file}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
} finally {
  await lens.close();
}
