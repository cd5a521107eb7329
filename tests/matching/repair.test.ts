import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createRepairer } from '../../matching/repair.ts';
import { createRepairingMatcher } from '../../matching/repairing-matcher.ts';
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
  ['rictota', 'ricotta'],
  ['zalmffilet', 'zalmfilet'],
  ['hahnchenhckfleisch', 'hahnchenhackfleisch'],
  ['kwarrk', 'kwark'],
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
  'school',
  'milder',
  'macro',
  'mates',
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

const matcher = createRepairingMatcher(foods, { repair });
/** What the extension says of a title once its words are repaired. */
const foodOf = (title: string) => matcher.match({ title }).match?.food;

test.each([
  ['Salted Buttter 250 g', 'butter'],
  ['Zalmffilet met huid', 'salmon'],
  ['Emmntal Cheese Slices 180 g', 'emmental'],
  ['Clariied butter 250 g', 'ghee'],
  ['Kraft Cheese Slices 180 g', 'processed-cheese'],
  ['School glue stick', undefined],
  ['Macro organic tomatoes 400 g', undefined],
])('%s, repaired: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});

test('a repair that one name taught changes no other', () => {
  expect(foodOf('Berida Muscheln in verschiedenen Saucen')).toBeUndefined();
  expect(foodOf('Berida Zanderfilet 400 g')).toBe('zander');
});

test.each([
  ['BUTTERM.NATUR 500G', 'buttermilk'],
  ['DT.MARKENB. 250G', 'butter'],
  ['KALBSLEBERW. GROB', 'liver-pate'],
  ['PUTENBR.FILET TK', 'turkey-meat'],
  ['THUNF.STUECKE I.OEL', 'tuna'],
  ['HERINGSFIL. SENF', 'herring'],
  ['CAMEMB. LEICHT', 'camembert'],
  ['Mozzar.Kugel 125g', 'mozzarella'],
  ['CHEESE SLICES EMMENT. 8ST', 'emmental'],
  // Butterkäse or Butterkekse: nobody can tell.
  ['BUTTERK. 200G', undefined],
  ['KIRSCH. 1L', undefined],
  ['Bio-Salami versch. Sorten', 'salami'],
])('%s, cut short: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});
