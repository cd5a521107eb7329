import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DataFile } from '../../data/lint/types.ts';
import { inProject } from './paths.ts';

/** Every data file a person writes, by its path from the project's folder. */
export function readDataFiles(): DataFile[] {
  const foods = readdirSync(inProject('data', 'foods')).map((name) => `data/foods/${name}`);
  const paths = [...foods.sort(), 'data/ids.json', 'data/intake.json', 'data/claims.json', 'data/sources.json'];
  return paths
    .filter((path) => existsSync(inProject(path)))
    .map((path) => ({ path, text: readFileSync(inProject(path), 'utf8') }));
}
