import { readdirSync, readFileSync } from 'node:fs';

/** A title we wrote: `food` is what it must be, `not` what it must not be. */
export interface OwnTitle {
  lang: string;
  title: string;
  food?: string;
  not?: string;
  group: string;
}

const folder = new URL('../../data/foods/', import.meta.url);
type Titles = Record<string, { hit: [string, string][]; miss: [string, string][] }>;

/** Every title of `data/foods/<group>.titles.json`. */
export function ownTitles(): OwnTitle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.titles.json'))
    .sort()
    .flatMap((file) => {
      const titles = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Titles;
      const group = file.replace('.titles.json', '');
      return Object.entries(titles).flatMap(([id, { hit, miss }]) => [
        ...hit.map(([lang, title]) => ({ lang, title, food: id, group })),
        ...miss.map(([lang, title]) => ({ lang, title, not: id, group })),
      ]);
    });
}

const heldOut = new URL('../../tests/matching/holdout-titles.json', import.meta.url);

/** Titles written before the matcher was tuned and never tuned on: `[lang, title, food or null]`. */
export function heldOutTitles(): { lang: string; title: string; food: string | null }[] {
  const rows = JSON.parse(readFileSync(heldOut, 'utf8')) as [string, string, string | null][];
  return rows.map(([lang, title, food]) => ({ lang, title, food }));
}
