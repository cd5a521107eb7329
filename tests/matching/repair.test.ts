import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createRepairer } from '../../matching/repair.ts';
import { createFoodSearch } from '../../matching/search.ts';

const repair = createRepairer(foods);
const search = createFoodSearch(foods);

test.each([
  ['gorgonzolla', 'gorgonzola'],
  ['camembrt', 'camembert'],
  ['emmenthall', 'emmenthal'],
  ['saurkraut', 'sauerkraut'],
  ['roquefrot', 'roquefort'],
  ['mackeral', 'mackerel'],
])('%s was meant as %s', (word, meant) => {
  expect(repair(word)).toBe(meant);
});

test.each([
  'monster',
  'annatto',
  'butler',
  'batter',
  'button',
  'edamame',
  'hamster',
  'cluster',
  'gouda',
  'ziga',
  '',
  '123456',
  'x'.repeat(9_999),
])('%s is left alone', (word) => {
  expect(repair(word)).toBeNull();
});

test.each([
  ['gouda', 'nl', 'gouda'],
  ['natt', 'en', 'natto'],
  ['Hühnerleber', 'de', 'chicken-liver'],
  ['納豆', 'ja', 'natto'],
])('typed %s (%s) finds %s', (query, lang, food) => {
  expect(search(query, lang).slice(0, 5)).toContain(food);
});

test('nothing typed, nothing found', () => {
  expect(search('   ', 'en')).toEqual([]);
});
