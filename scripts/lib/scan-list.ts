import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { builtExtension } from './build.ts';
import { ExtensionBrowser } from './chromium.ts';
import { type Scanned, type ScanOptions, scanPage } from './scan-page.ts';

const Line = z.object({ file: z.string(), url: z.url() });

export interface PageToScan {
  file: string;
  url: string;
  /** Where the file lies; default: `file` itself. */
  path?: string;
}

export interface ScannedPage extends Scanned {
  file: string;
  url: string;
}

/** The pages a list names, their files relative to it. Lines of another form are reported and left out. */
export function readList(list: string): PageToScan[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((text) => {
      const parsed = Line.safeParse(parseJson(text));
      if (!parsed.success) console.error(`Left out, not {"file","url"}: ${text.slice(0, 200)}`);
      return parsed.success ? [{ ...parsed.data, path: resolve(dirname(list), parsed.data.file) }] : [];
    });
}

/** A browser short of time loses a popup now and then. */
const TRIES = 2;

/** Scans pages one after another in one browser. Every page gets its line; what went wrong is told on stderr. */
export async function* scanList(pages: readonly PageToScan[], options: ScanOptions): AsyncGenerator<ScannedPage> {
  const lens = await ExtensionBrowser.launch({ extension: builtExtension('chrome') });
  try {
    for (const { file, url, path = file } of pages) yield { file, url, ...(await scanned(lens, url, path, options)) };
  } finally {
    await lens.close();
  }
}

async function scanned(lens: ExtensionBrowser, url: string, path: string, options: ScanOptions): Promise<Scanned> {
  for (let tries = TRIES; tries > 0; tries--) {
    try {
      return await scanPage(lens, url, readFileSync(path), options);
    } catch (problem) {
      console.error(`${path}: ${problem instanceof Error ? problem.message : problem}`);
    }
  }
  return { kind: 'none', store: null, products: [], rules: {}, ms: {} };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
