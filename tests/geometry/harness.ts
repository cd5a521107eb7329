import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** A browser for one file of tests, and one script with the badges in it and what else the file needs. */
export function withBadges(...entries: readonly string[]) {
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    const [started, ...parts] = await Promise.all([launch(), ...['./entry.ts', ...entries].map(bundleEntry)]);
    browser = started;
    script = parts.join('\n');
  }, 60_000);
  afterAll(() => browser.close());

  return { newPage: (options?: Parameters<Browser['newPage']>[0]) => browser.newPage(options), script: () => script };
}

async function bundleEntry(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'k2entry' },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.K2_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

const layoutFile = (name: string) => readFileSync(new URL(`./layouts/${name}.html`, import.meta.url), 'utf8');

/** Opens a layout and runs the entry in it, past the page's own security policy as an extension's script is. */
export async function openLayout(page: Page, name: string, script: string, headers: Record<string, string> = {}) {
  await page.route('https://shop.test/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: layoutFile(name) }),
  );
  await page.goto('https://shop.test/');
  await page.evaluate(script);
}
