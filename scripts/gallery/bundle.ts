import { readFileSync } from 'node:fs';
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

/** Messages of a locale by dotted key. */
export function messagesOf(locale: string): Record<string, string> {
  const file = new URL(`../../locales/${locale}.json`, import.meta.url);
  return Object.fromEntries(flatten(JSON.parse(readFileSync(file, 'utf8'))));
}
