import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { IN_CONTEXT } from '../../matching/neighbours.ts';
import { TUNING } from '../../matching/tuning.ts';
import { recipesOf, vocabularyOf } from '../../matching/vocabulary.ts';
import { createWordReader } from '../../matching/word-reader.ts';
import { ALL_NAMES } from '../../matching/words/regions.ts';

const vocabulary = vocabularyOf(foods);
const readWord = createWordReader(vocabulary);
const keys = new Set([...vocabulary.senses.values(), ...vocabulary.prefixes.values()].map(({ key }) => key));
const isKey = (word: string): boolean => keys.has(word) || readWord(word).senses.some(({ key }) => key === word);

test.each<[list: string, words: readonly string[]]>([
  ['bare.ingredients', TUNING.bare.ingredients],
  ['bare.species', TUNING.bare.species],
  ['baked', TUNING.baked],
  ['bareKey', Object.keys(TUNING.bareKey)],
  ['coats', TUNING.coats],
  ['forms', Object.keys(TUNING.forms)],
  ['grains', TUNING.grains],
  ['melted', TUNING.melted],
  ['namesakes', TUNING.namesakes],
  ['otherAnimals', Object.values(TUNING.otherAnimals).flat()],
  ['ownParts', TUNING.ownParts],
  ['tasteFirst', TUNING.tasteFirst],
  ['veganWithout', TUNING.veganWithout],
  ['withoutLast', TUNING.withoutLast],
])('titles can meet every word of %s: it is the key of one the vocabulary reads', (_, words) => {
  expect(words.filter((word) => !isKey(word))).toEqual([]);
});

test('a word read as another in some titles is read as one the vocabulary knows', () => {
  const isKnown = (word: string): boolean => readWord(word).senses.some(({ known }) => known);
  expect([...IN_CONTEXT.values()].filter((context) => !isKnown(context.as))).toEqual([]);
});

test('what says its form only before the food is a form', () => {
  expect(TUNING.formsBefore.filter((word) => !(word in TUNING.forms))).toEqual([]);
});

const listed = recipesOf(ALL_NAMES).flatMap(([ids]) => ids.split('/'));
const ids = new Set([...foods.map(({ id }) => id), ...listed]);
const groups = new Set<string>(foods.map(({ group }) => group));

test.each<[list: string, foods: readonly string[]]>([
  ['carriers', TUNING.carriers],
  ['cured', TUNING.cured],
  ['generic', TUNING.generic],
  ['links', TUNING.links],
  ['notWithCheese', TUNING.notWithCheese],
  ['otherAnimals', Object.keys(TUNING.otherAnimals)],
  ['sauced', TUNING.sauced],
  ['strength', Object.keys(TUNING.strength)],
  ['tastesBehind', Object.keys(TUNING.tastesBehind)],
  ['vague', TUNING.vague],
])('the matcher can name every food of %s', (_, named) => {
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test.each<[list: string, foods: readonly string[]]>([
  ['flavourable', TUNING.flavourable],
  ['forms', Object.values(TUNING.forms).flat()],
  ['namesItsK2', TUNING.namesItsK2],
  ['notPatties', TUNING.notPatties],
  ['sausages', TUNING.sausages],
  ['spareDrink', TUNING.spareDrink],
  ['tastesBehind', Object.values(TUNING.tastesBehind).flat()],
  ['treated', TUNING.treated],
])('every entry of %s is a group or begins the id of a food', (_, named) => {
  expect(named.filter((begin) => !groups.has(begin) && ![...ids].some((id) => id.startsWith(begin)))).toEqual([]);
});
