// The rules of the table (data/lint/, reasons in data/README.md): one line when all is well, else what to do about it.
import { lintData, rules, textRules } from '../data/lint/index.ts';
import type { Finding } from '../data/lint/types.ts';
import { readDataFiles } from './lib/data-files.ts';

const files = readDataFiles();
const problems = lintData(files);
for (const problem of problems) console.log(inWords(problem));
if (problems.length > 0) {
  console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data files.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} data files, ${rules.length + textRules.length + 1} rules: nothing to mend.`);
}

function inWords({ file, record, key, problem, remedy, rule }: Finding): string {
  const where = [file, record, key].filter(Boolean).join(' › ');
  return `${where}\n  ${problem} (${rule})\n  → ${remedy}`;
}
