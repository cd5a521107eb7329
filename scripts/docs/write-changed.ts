import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DataFile } from '../../data/lint/types.ts';
import { inProject } from '../lib/paths.ts';

/** Writes what differs from the disk; names what it wrote. */
export function writeChanged(files: readonly DataFile[]): string[] {
  const changed = files.filter(({ path, text }) => {
    const file = inProject(path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const { path, text } of changed) writeFileSync(inProject(path), text);
  return changed.map(({ path }) => path);
}
