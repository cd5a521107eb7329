import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of in-page/ with all it imports, styles included, as text. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(`./in-page/${file}`, import.meta.url)), formats: ['iife'], name: 'gallery' },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

type Nested = { [key: string]: string | Nested };

const flatten = (messages: Nested, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

/** Messages of a locale by dotted key; English where a language has no file yet. */
export function messagesOf(locale: string): Record<string, string> {
  const file = (name: string) => new URL(`../../locales/${name}.json`, import.meta.url);
  const files = ['KEYS-card-badge', 'en', locale].map(file).filter((url) => existsSync(url));
  return Object.fromEntries(files.flatMap((url) => flatten(JSON.parse(readFileSync(url, 'utf8')))));
}
