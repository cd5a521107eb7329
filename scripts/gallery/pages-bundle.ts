import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { messagesOf } from './bundle.ts';

const inPage = (file: string) => fileURLToPath(new URL(`./in-page/${file}`, import.meta.url));

/** Popup, options and first run with their messages read from the locale files. */
async function bundlePages(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#i18n': inPage('i18n.ts') } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: inPage('pages-page.tsx'), formats: ['iife'], name: 'gallery' },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

let bundled: Promise<string> | undefined;

/** A blank page that can draw any of the three in this language. */
export async function openPages(page: Page, locale: string): Promise<void> {
  bundled ??= bundlePages();
  await page.setContent('<!doctype html><meta name="viewport" content="width=device-width"><body></body>');
  await page.evaluate((messages) => Object.assign(window, { messages }), messagesOf(locale));
  await page.evaluate(await bundled);
}
