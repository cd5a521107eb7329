// Writes tests/e2e/structure/ anew: what popup, options, first run, badges and card tell a screen reader.
import { spawnSync } from 'node:child_process';
import { inProject, root } from './lib/paths.ts';

const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
const words = ['test', '--config', 'tests/e2e/playwright.config.ts', 'scenes', '--update-snapshots=all'];
const { status } = spawnSync(process.execPath, [playwright, ...words], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
