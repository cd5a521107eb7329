import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, root } from './paths.ts';

export type Target = 'chrome' | 'firefox' | 'chrome-demo' | 'firefox-demo';

const SOURCES = [
  'assets',
  'components',
  'data',
  'entrypoints',
  'extension',
  'locales',
  'matching',
  'nutrition',
  'page',
  'public',
  'stores',
  'package-lock.json',
  'wxt.config.ts',
];

/** Folder of the built extension, built now unless nothing changed since. Throws with the build's own words. */
export function builtExtension(target: Target): string {
  const [browser, demo] = target.split('-');
  const folder = inProject('.output', `${browser}-mv3${demo ? '-demo' : ''}`);
  const stamp = `${folder}.sources`;
  const sources = fingerprint();
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources)
    return folder;
  const wxt = inProject('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const words = ['build', '-b', browser ?? 'chrome', '--mv3', ...(demo ? ['--mode', 'demo'] : [])];
  // A mode of its own is a development build to Vite unless told otherwise.
  const env = { ...process.env, NODE_ENV: 'production' };
  const ran = spawnSync(process.execPath, [wxt, ...words], { cwd: root, encoding: 'utf8', env });
  if (ran.status !== 0) throw new Error(`The build for ${target} failed:\n${ran.stdout}${ran.stderr}`);
  writeFileSync(stamp, sources);
  return folder;
}

/** Changes when any file that goes into the build does. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const take = (path: string): void => {
    if (path.includes('samples') || path.endsWith('.titles.json')) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) take(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const name of SOURCES) if (existsSync(inProject(name))) take(inProject(name));
  return hash.digest('hex');
}
