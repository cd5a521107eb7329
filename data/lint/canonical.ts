import { printJson, printTitles } from '../print.ts';
import type { Titles } from '../record-types.ts';
import { foodsFile, sourcesFile, titlesFile } from '../schema.ts';
import type { DataFile, TextRule } from './types.ts';

/**
 * What is read and written again equals the file: keys in the order of the schema, two spaces, no key twice.
 * A change is then a change of the lines it is about (docs: style, habit 16).
 */
export const canonical: TextRule = (file) => {
  const printed = printCanonical(file);
  if (printed === null || printed === file.text) return [];
  const line = firstDifference(file.text, printed);
  const problem = `is not written as the program writes it, from line ${line} on`;
  return [{ file: file.path, problem, remedy: 'Run `npm run fix`: it rewrites the file.' }];
};

/** The file as it should stand; null where it can not be parsed (the schema rule says why). */
export function printCanonical({ path, text }: DataFile): string | null {
  const json = parseJson(text);
  if (json === undefined) return null;
  if (path.endsWith('.titles.json')) {
    const parsed = titlesFile.safeParse(json);
    return parsed.success ? printTitles(parsed.data as Record<string, Titles>) : null;
  }
  const schema = path.startsWith('data/foods/') ? foodsFile : path.endsWith('sources.json') ? sourcesFile : null;
  if (!schema) return printJson(json);
  const parsed = schema.safeParse(json);
  return parsed.success ? printJson(parsed.data) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function firstDifference(text: string, printed: string): number {
  const lines = printed.split('\n');
  return text.split('\n').findIndex((line, at) => line !== lines[at]) + 1;
}
