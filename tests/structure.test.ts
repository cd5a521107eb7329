import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject, root } from '../scripts/lib/paths.ts';

/** What a folder may import of ours; `#…` and packages are listed under `packages`. docs/architecture.md gives the reasons. */
const ZONES: Record<string, { folders: string[]; packages: RegExp; never: RegExp }> = {
  data: { folders: [], packages: /^zod/, never: /\b(document|window|browser)\./ },
  matching: { folders: ['data'], packages: /^fuse\.js/, never: /\b(document|window|browser|console)\.|Date\.now/ },
  nutrition: { folders: ['data'], packages: /^$/, never: /\b(document|window|browser|console)\.|Date\.now/ },
  stores: { folders: [], packages: /^$/, never: /\b(document|location|browser)\./ },
  page: { folders: ['stores', 'data'], packages: /^\.\/.*\?inline$/, never: /\bbrowser\./ },
  components: { folders: ['nutrition', 'data'], packages: /^(preact|#i18n)/, never: /\bbrowser\./ },
  extension: {
    folders: ['data', 'nutrition', 'matching', 'stores'],
    packages: /^(zod\/mini|#imports|#i18n|@webext-core\/messaging|wxt\/)/,
    never: /\bdocument\./,
  },
};

/** Only these may hold Fuse: it never runs per product on a page. */
const FUSE_FILES = ['matching/repair.ts', 'matching/search.ts'];

/** Text only, never HTML: none of these words stands in what is shipped. */
const HTML_SINKS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\(|new Function)\b/;
const NETWORK = /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts)\b/;

const sources = (folder: string): string[] =>
  readdirSync(inProject(folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(inProject(path)).isDirectory()) return name === 'samples' ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

const read = (path: string) => readFileSync(inProject(path), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const importsOf = (text: string) => Array.from(text.matchAll(/(?:from|import)\s+'([^']+)'/g), ([, name = '']) => name);

describe.each(Object.entries(ZONES))('%s', (folder, zone) => {
  it.each(sources(folder))('%s imports only what its zone may', (path) => {
    for (const name of importsOf(read(path))) {
      if (!name.startsWith('.')) {
        expect(name, `${path} imports the package ${name}`).toMatch(zone.packages);
        continue;
      }
      const target = relative(root, join(root, dirname(path), name)).split('/')[0] ?? '';
      const allowed = [folder, ...zone.folders];
      if (folder === 'page' && /\.css\?inline$/.test(name)) continue;
      expect(allowed, `${path} imports ${name}`).toContain(target);
    }
  });

  it.each(sources(folder))('%s holds no word its zone forbids', (path) => {
    expect(withoutComments(read(path))).not.toMatch(zone.never);
  });
});

const shipped = [...Object.keys(ZONES), 'entrypoints'].flatMap(sources);

describe('what is shipped', () => {
  it.each(shipped)('%s makes no HTML out of text and asks no network', (path) => {
    const code = withoutComments(read(path));
    expect(code).not.toMatch(HTML_SINKS);
    expect(code).not.toMatch(NETWORK);
  });

  it('keeps Fuse out of the page', () => {
    const users = shipped.filter((path) => importsOf(read(path)).some((name) => name.startsWith('fuse.js')));
    expect(users.sort()).toEqual(FUSE_FILES);
  });

  it('imports nothing from entrypoints', () => {
    for (const path of shipped.filter((file) => !file.startsWith('entrypoints'))) {
      expect(importsOf(read(path)).filter((name) => name.includes('entrypoints'))).toEqual([]);
    }
  });
});

describe('a contributor with a fresh clone and Node 20', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const ours = Object.entries(scripts).filter(([, words]) => !words.startsWith('wxt '));

  it.each(ours)('can run npm run %s: what it needs is installed first', (name, words) => {
    expect(words).toBe(`node scripts/setup.mjs ${name}`);
  });
});
