import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../scripts/lib/paths.ts';

type Nested = { [key: string]: string | Nested };

/**
 * UI languages, English first: it is the source of all others. Browsers ask for Norwegian as "nb" and fall back from
 * "pt-BR" and "pt-PT" to "pt", which WXT's list of store languages does not hold: it warns of both.
 */
export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'sv', 'da', 'nb', 'pl', 'pt', 'ja'] as const;

/** Plural messages are objects whose keys are the forms the i18n module knows: 0, 1 and n. */
const isPlural = (message: string | Nested): message is Record<string, string> =>
  typeof message === 'object' && Object.keys(message).every((form) => /^(0|1|n)$/.test(form));

/** Messages by dotted key; a plural message is one entry with its forms. */
export function messagesOf(language: string): Map<string, string | Record<string, string>> {
  const file = JSON.parse(readFileSync(inProject(`locales/${language}.json`), 'utf8')) as Nested;
  return new Map(flatten(file));
}

function flatten(messages: Nested, prefix = ''): [string, string | Record<string, string>][] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string' || isPlural(message)
      ? [[prefix + key, message] as [string, string | Record<string, string>]]
      : flatten(message, `${prefix}${key}.`),
  );
}

export const formsOf = (message: string | Record<string, string>): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

export const placeholdersOf = (text: string): string[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name).sort();

/** Everything that may speak to a person. */
export function spokenSources(): string[] {
  return ['components', 'entrypoints', 'extension', 'wxt.config.ts']
    .flatMap(files)
    .map((path) => readFileSync(path, 'utf8'));
}

function files(path: string): string[] {
  const full = inProject(path);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inProject(inner)).isDirectory() ? files(inner) : /\.tsx?$/.test(name) ? [inProject(inner)] : [];
  });
}
