/** Writes `tests/matching/known-gaps.json`: own titles the matcher gets wrong today (`node scripts/eval/known-gaps.ts`). */
import { writeFileSync } from 'node:fs';
import { foodById, foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { ownTitles } from './own-titles.ts';

const matcher = createMatcher(foods);
const isSilent = (id: string | null): boolean => id !== null && foodById.get(id)?.badge === false;

const gaps = ownTitles().filter(({ lang, title, food, not }) => {
  const got = matcher.match({ title, lang }).match?.food ?? null;
  if (food === undefined) return got === not;
  return got !== food && !(isSilent(food) && (got === null || isSilent(got)));
});
const keys = gaps.map(({ lang, title, food, not }) => `${lang}|${title}|${food ?? `not ${not}`}`);
writeFileSync(new URL('../../tests/matching/known-gaps.json', import.meta.url), `${JSON.stringify(keys, null, 1)}\n`);
console.log(`${keys.length} known gaps`);
