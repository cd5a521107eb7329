// What it costs, in figures: each as a ratio against a floor or a peer in the same run, or a size against its bar.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { benchMatch } from './bench/match.ts';
import { benchPages, type Figure } from './bench/page.ts';
import { builtExtension } from './lib/build.ts';
import { inProject } from './lib/paths.ts';

function size(what: string, path: string, bar: string): Figure {
  const file = readFileSync(path);
  const gzipped = gzipSync(file, { level: 9 }).length;
  return { what, figure: `${(gzipped / 1000).toFixed(1)} kB gzip (${(file.length / 1000).toFixed(1)} kB raw)`, bar };
}

const built = builtExtension('chrome');
console.table([
  size('content script', `${built}/content-scripts/grocery.js`, '≤ 45 kB gzip'),
  size('compact table (worker)', inProject('data', 'table.json'), '–'),
]);
console.table(benchMatch());
for await (const { what, figure, bar } of benchPages()) console.log(`${what}\n  ${figure}   bar: ${bar}`);
