import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';
import { titleKey } from '../../matching/normalize.ts';
import { parsePack, readPack } from '../../matching/pack.ts';

test.each<[title: string, pieces: number | null]>([
  ['12 Large Barn Eggs', 12],
  ['15 Mixed Weight Eggs', 15],
  ['18 Extra Large Eggs', 18],
  ['2 x 6 Large Eggs', 12],
  ['6 Bio-Eier', 6],
  ['10 frische Eier Größe M', 10],
  ['10 Scharreleieren maat M', 10],
  ['12 gros œufs', 12],
  ['12 X-Large Eggs 800 g', 12],
  ['10 x 63 g eggs', 10],
  ['Cage Free Eggs 700 g 12 Pack', 12],
  ['Large Eggs 12 Pack 700 g', 12],
  ['Size 7 Eggs 12pk', 12],
  ['Ägg 15p large', 15],
  ['Farm Eggs 30s', 30],
  ['Eggs large 12', 12],
  ['Eggs 2 x 6', 12],
  ['24 huîtres creuses n°3', 24],
  ['K2 MK-7 100 mcg 60 Vegetarian Capsules', 60],
  ['90 pflanzliche Kapseln', 90],
  ['K2 120 v-caps', 120],
  ['200 mcg vegan capsules', null],
  ['MK-7 vegan capsules', null],
  ['30 billion live capsules', null],
  ['Class 1 free range eggs', null],
  ['Omega 3 free range eggs', null],
  ['365 Large Brown Eggs', null],
  ['20 hachés de boeuf', null],
])('%s', (title, pieces) => {
  expect(parsePack(title, { pieces: true })?.pieces ?? null).toBe(pieces);
});

test('a mere number is a count where the page prints the size of eggs', () => {
  expect(readPack({ size: '12' }, 'Large Eggs', { pieces: true })?.pieces).toBe(12);
  expect(readPack({ size: '12' }, 'Gouda', {})).toBeNull();
});

test('a supplement the person chose keeps its dose and its capsules', () => {
  const title = 'Bone support K2 MK-7 100 mcg 60 vegetarian capsules';
  const { match, product } = createMatcher(foods, {
    corrections: new Map([[titleKey(title), 'supplement-mk7']]),
  }).match({ title });
  expect(match).toMatchObject({ byPerson: true, dose: { ugPerUnit: 100, units: 60 } });
  expect(product.pack?.pieces).toBe(60);
});
