import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject, root } from '../scripts/lib/paths.ts';

interface Zone {
  /** What it may import of ours besides itself: a file, or all of a folder. */
  may: string[];
  /** What of it nevertheless not. */
  but?: string[];
  packages: RegExp;
  never: RegExp;
}

/** The import zones of docs/architecture.md, which gives the reasons. */
const ZONES: Record<string, Zone> = {
  data: { may: [], packages: /^zod/, never: /\b(document|window|browser)\./ },
  matching: { may: ['data/'], packages: /^fuse\.js/, never: /\b(document|window|browser|console)\.|Date\.now/ },
  nutrition: { may: ['data/'], packages: /^$/, never: /\b(document|window|browser|console)\.|Date\.now/ },
  stores: { may: [], packages: /^$/, never: /\b(document|location|browser)\./ },
  page: {
    may: ['stores/types.ts', 'data/terms.ts', 'data/card.ts', 'data/drawing.ts', 'data/quantity.ts'],
    packages: /^$/,
    never: /\bbrowser\./,
  },
  components: {
    may: ['nutrition/', 'data/'],
    but: ['data/index.ts', 'data/records.ts'],
    packages: /^(preact|#i18n)/,
    never: /\bbrowser\./,
  },
  extension: {
    may: ['data/', 'nutrition/', 'matching/', 'stores/'],
    packages: /^(zod\/mini|#imports|#i18n|wxt\/)/,
    never: /\bdocument\./,
  },
};

/** Only these may hold Fuse: it never runs per product. */
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
const importsOf = (text: string) =>
  Array.from(text.matchAll(/(?:from|import)[\s(]+'([^']+)'/g), ([, name = '']) => name);

describe.each(Object.entries(ZONES))('%s', (folder, zone) => {
  it.each(sources(folder))('%s imports only what its zone may', (path) => {
    for (const name of importsOf(read(path))) {
      if (!name.startsWith('.')) {
        expect(name, `${path} imports the package ${name}`).toMatch(zone.packages);
        continue;
      }
      const target = relative(root, join(root, dirname(path), name));
      const isAllowed = [`${folder}/`, ...zone.may].some((place) => target.startsWith(place));
      expect(isAllowed && !zone.but?.includes(target), `${path} imports ${name}`).toBe(true);
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
