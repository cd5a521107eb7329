// Repairs what a machine can: layout and lint, then what is generated from the records, the registry and the word lists.
import { spawnSync } from 'node:child_process';
import { inProject, root } from './lib/paths.ts';

const STEPS = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
  ['scripts/format-data.ts'],
  ['scripts/store-docs.ts'],
  // Behind format-data: it leaves out what the table tells.
  ['scripts/pack-words.ts'],
  // Last: it matches with all of the above.
  ['scripts/known-gaps.ts'],
] as const;

for (const [script, ...args] of STEPS) {
  const { status } = spawnSync(process.execPath, [inProject(script), ...args], { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(1);
}
