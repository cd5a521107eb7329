// The project's own product titles (`data/foods/<group>.titles.json`): how many there are, and that none claims two foods.
// Their form, and that every food has some, is a matter of the linter (lint.test.ts).
// What the matcher makes of them is tested in tests/matching.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Title = [lang: string, title: string];
type Titles = Record<string, { hit: Title[]; miss: Title[] }>;

const folder = new URL('../../data/foods/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).sort();
const titleFiles = files.filter((file) => file.endsWith('.titles.json'));
const recordFiles = files.filter((file) => file.endsWith('.json') && !file.endsWith('.titles.json'));

const groupOf = new Map<string, string>();
for (const file of recordFiles) {
  for (const { id } of JSON.parse(read(file)) as { id: string }[]) groupOf.set(id, file.replace('.json', ''));
}

const titlesByFood = new Map<string, Titles[string]>();
for (const file of titleFiles) {
  for (const [id, titles] of Object.entries(JSON.parse(read(file)) as Titles)) titlesByFood.set(id, titles);
}
const hits = [...titlesByFood].flatMap(([id, { hit }]) => hit.map(([lang, title]) => ({ id, lang, title })));
const misses = [...titlesByFood].flatMap(([id, { miss }]) => miss.map(([lang, title]) => ({ id, lang, title })));

const LEAST_TITLES = 1500;
/** Languages that the labelled sample hardly holds, so our own titles have to. */
const LEAST_IN_RARE_LANGUAGE = 80;
const RARE_LANGUAGES = ['sv', 'da', 'no', 'pl', 'pt', 'ja'];
/** Foods that the labelled sample hardly holds. */
const LEAST_OF_RARE_FOOD = 15;
const RARE_FOODS = ['natto', 'butter-oil', 'emu-oil', 'egg-yolk', 'supplement-mk7', 'supplement-mk4'];

const fold = (title: string): string => title.normalize('NFC').toLowerCase();

function countBy(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const repeated = (titles: { title: string }[]): string[] =>
  [...countBy(titles.map(({ title }) => fold(title)))].filter(([, count]) => count > 1).map(([title]) => title);

describe.each(titleFiles)('%s', (file) => {
  test('holds foods of its own group, and nothing but titles', () => {
    for (const [id, titles] of Object.entries(JSON.parse(read(file)) as Titles)) {
      expect(groupOf.get(id), `Is ${id} a food of ${file}? Put its titles beside its record.`).toBe(
        file.replace('.titles.json', ''),
      );
      expect(Object.keys(titles)).toEqual(['hit', 'miss']);
      for (const [lang, title] of [...titles.hit, ...titles.miss]) {
        expect(lang).toMatch(/^[a-z]{2}$/);
        expect(title).toBe(title.trim().normalize('NFC'));
        expect(title.length).toBeGreaterThan(3);
      }
    }
  });
});

test('a title hits one food', () => {
  expect(repeated(hits), 'Which of the two foods is it? Remove the title from the other.').toEqual([]);
});

test('a title is a miss once, and never a miss of the food it hits', () => {
  expect(repeated(misses)).toEqual([]);
  const foodOf = new Map(hits.map(({ id, title }) => [fold(title), id]));
  expect(misses.filter(({ id, title }) => foodOf.get(fold(title)) === id)).toEqual([]);
});

test('there are enough titles, two in five of them misses', () => {
  expect(hits.length + misses.length).toBeGreaterThanOrEqual(LEAST_TITLES);
  const missShare = misses.length / (hits.length + misses.length);
  expect(missShare).toBeGreaterThan(0.35);
  expect(missShare).toBeLessThan(0.5);
});

test.each(RARE_LANGUAGES)('%s has titles of its own, most of them hits', (lang) => {
  const langHits = hits.filter((title) => title.lang === lang).length;
  const langMisses = misses.filter((title) => title.lang === lang).length;
  expect(langHits + langMisses).toBeGreaterThanOrEqual(LEAST_IN_RARE_LANGUAGE);
  expect(langHits).toBeGreaterThan(langMisses);
});

test.each(RARE_FOODS)('%s has titles that hit', (id) => {
  expect(titlesByFood.get(id)?.hit.length).toBeGreaterThanOrEqual(LEAST_OF_RARE_FOOD);
});

test('held-out titles name foods of the table and stand in no title file', () => {
  const text = readFileSync(new URL('../matching/holdout-titles.json', import.meta.url), 'utf8');
  const heldOut = JSON.parse(text) as [lang: string, title: string, id: string | null][];
  expect(heldOut.length).toBeGreaterThanOrEqual(300);
  expect(heldOut.filter(([, , id]) => id !== null && !groupOf.has(id))).toEqual([]);
  const ours = new Set([...hits, ...misses].map(({ title }) => fold(title)));
  expect(heldOut.filter(([, title]) => ours.has(fold(title)))).toEqual([]);
});
