import type { Titles } from '../record-types.ts';
import type { Rule } from './types.ts';

const LEAST_LANGUAGES = 3;

/** Foods that no shop sells under a name of their own, and why. */
const FEW_TITLES: Readonly<Record<string, string>> = {
  'egg-biofortified': 'research eggs, not known on sale',
  'egg-country-hen': 'village eggs of India: sold without a name that shops elsewhere use',
  'fermented-vegetables-k2-starter': 'made at home, never a product',
};

/** Titles that must hit and titles that must miss, in three languages: a food is not in the table until it is found, and only it. */
export const titlesComplete: Rule = ({ foods, titles }) => {
  const titlesOf = new Map(titles.map(({ id, titles: list }) => [id, list]));
  return foods.flatMap(({ file, record: { id } }) => {
    if (id in FEW_TITLES) return [];
    return (['hit', 'miss'] as const).flatMap((kind) => {
      const count = languagesOf(titlesOf.get(id), kind);
      if (count >= LEAST_LANGUAGES) return [];
      const problem = `titles that must ${kind} in ${count} languages`;
      const remedy = `Write titles as shops do, in ${LEAST_LANGUAGES} languages or more.`;
      return [{ file: file.replace('.json', '.titles.json'), record: id, key: kind, problem, remedy }];
    });
  });
};

const languagesOf = (titles: Titles | undefined, kind: keyof Titles): number =>
  new Set(titles?.[kind].map(([lang]) => lang)).size;
