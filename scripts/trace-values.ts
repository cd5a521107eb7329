// Ten numbers of the table, picked at random, and the way back to each: `node scripts/trace-values.ts --seed 7`.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { records, sources } from '../data/records.ts';
import { parseCsvRecords } from './lib/parse-csv.ts';
import { inProject } from './lib/paths.ts';
import { pick, type Traced, tracedValues } from './trace/trace.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10' } },
});
const listFile = inProject('..', 'shared', 'data', 'k2-evidence.csv');
const list = existsSync(listFile) ? parseCsvRecords(readFileSync(listFile, 'utf8')) : [];

const all = tracedValues(records, sources, list);
for (const traced of pick(all, Number(values.count), Number(values.seed))) console.log(inWords(traced));
console.log(`${all.length} numbers in all`);
if (list.length > 0) {
  const untraced = all.filter(({ listed }) => listed === null);
  console.log(`${all.length - untraced.length} of them found in the evidence list, row by row`);
  for (const traced of untraced) console.log(`not found: ${inWords(traced)}`);
  process.exitCode = untraced.length > 0 ? 1 : 0;
}

function inWords({ food, what, ug, row, citation, listed }: Traced): string {
  const sample = row.sample ? ` (${row.sample})` : '';
  const check =
    list.length === 0 ? '' : listed ? ` = list: ${listed.food_id} / ${listed.food_name_en}` : ' ≠ no row in the list';
  return `${food} ${what} ${ug} µg/100 g ← ${row.source}, ${row.at}${sample}${check}\n    ${citation}`;
}
