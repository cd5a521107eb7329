/**
 * Every title of `data/foods/<group>.titles.json` against every food: it hits its own and no other.
 * What the matcher cannot do yet stands in `known-gaps.json`, and has to leave it as soon as it can
 * (`node scripts/eval/known-gaps.ts`).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foodById, foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { heldOutTitles, languageTitles, ownTitles } from '../../scripts/eval/own-titles.ts';

const gaps = new Set<string>(JSON.parse(readFileSync(new URL('known-gaps.json', import.meta.url), 'utf8')));
const matcher = createMatcher(foods);

/** A dish or a non-source gets no badge: silence is as good as its name. */
const isSilent = (id: string): boolean => foodById.get(id)?.badge === false;

function question(lang: string, title: string, food: string | undefined, not: string | undefined): string | null {
  const got = matcher.match({ title, lang }).match?.food ?? null;
  if (food === undefined) {
    return got !== not
      ? null
      : `${lang} "${title}" matched ${not}. Is it one? Yes: move it to "hit". No: what word tells? Add it to the food's "not" or to matching/words/roles.ts.`;
  }
  if (got === food || (isSilent(food) && (got === null || isSilent(got)))) return null;
  return `${lang} "${title}" gave ${got ?? 'nothing'}, not ${food}. Is the title right? Then which word names ${food}: is it in the record's "aka" or matching/words/names.ts?`;
}

const answers = ownTitles().map(({ lang, title, food, not }) => ({
  key: `${lang}|${title}|${food ?? `not ${not}`}`,
  asked: question(lang, title, food, not),
}));

test('every title hits its own food and no other', () => {
  const asked = answers.filter(({ key, asked }) => asked !== null && !gaps.has(key));
  expect(asked.map(({ asked }) => asked)).toEqual([]);
});

test('a known gap that is closed leaves the list', () => {
  const open = new Set(answers.filter(({ asked }) => asked !== null).map(({ key }) => key));
  expect([...gaps].filter((key) => !open.has(key))).toEqual([]);
});

test('known gaps only get fewer: a new one is a rule to mend', () => {
  expect(gaps.size).toBeLessThanOrEqual(37);
});

test.each([
  ['titles held back from tuning', heldOutTitles(), 0.94],
  ['twenty titles a language', languageTitles(), 0.95],
])('%s: so many right', (_, rows, least) => {
  const right = rows.filter(({ lang, title, food }) => {
    const got = matcher.match({ title, lang }).match?.food ?? null;
    return (got !== null && isSilent(got) ? null : got) === food;
  });
  expect(right.length / rows.length).toBeGreaterThan(least);
});
