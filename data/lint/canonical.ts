import { printJson, printTitles } from '../print.ts';
import { parseFile } from './parse-file.ts';
import type { DataFile, TextRule } from './types.ts';

/**
 * What is read and written again equals the file: keys in the order of the schema, two spaces, no key twice.
 * A change is then a change of the lines it is about.
 */
export const canonical: TextRule = (file) => {
  const printed = printCanonical(file);
  if (printed === null || printed === file.text) return [];
  const line = firstDifference(file.text, printed);
  const problem = `is not written as the program writes it, from line ${line} on`;
  return [{ file: file.path, problem, remedy: 'Run `npm run fix`: it rewrites the file.' }];
};

/** The file as it should stand; null where it can not be read (the schema says why). */
export function printCanonical(file: DataFile): string | null {
  const parsed = parseFile(file);
  if (parsed.kind === 'unreadable') return null;
  return parsed.kind === 'titles' ? printTitles(parsed.value) : printJson(parsed.value);
}

function firstDifference(text: string, printed: string): number {
  const lines = printed.split('\n');
  return text.split('\n').findIndex((line, at) => line !== lines[at]) + 1;
}
