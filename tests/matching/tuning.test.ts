import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { BARE } from '../../matching/bare.ts';
import { IN_CONTEXT } from '../../matching/neighbours.ts';
import { FOODS } from '../../matching/tuning-foods.ts';
import { HEADS } from '../../matching/tuning-heads.ts';
import { WORDS } from '../../matching/tuning-words.ts';
import { recipesOf, vocabularyOf } from '../../matching/vocabulary.ts';
import { createWordReader } from '../../matching/word-reader.ts';
import { ALL_NAMES } from '../../matching/words/regions.ts';

const vocabulary = vocabularyOf(foods);
const readWord = createWordReader(vocabulary);
const keys = new Set([...vocabulary.senses.values(), ...vocabulary.prefixes.values()].map(({ key }) => key));
const isKey = (word: string): boolean => keys.has(word) || readWord(word).senses.some(({ key }) => key === word);

test.each<[list: string, words: Iterable<string>]>([
  ['bare.ingredients', BARE.ingredients],
  ['bare.species', BARE.species],
  ['baked', FOODS.baked],
  ['bareKey', Object.keys(FOODS.bareKey)],
  ['coats', WORDS.coats],
  ['forms', Object.keys(FOODS.forms)],
  ['grains', WORDS.grains],
  ['melted', FOODS.melted],
  ['namesakes', WORDS.namesakes],
  ['otherAnimals', Object.values(FOODS.otherAnimals).flat()],
  ['ownParts', WORDS.ownParts],
  ['tasteFirst', WORDS.tasteFirst],
  ['veganWithout', WORDS.veganWithout],
  ['withoutLast', WORDS.withoutLast],
])('titles can meet every word of %s: it is the key of one the vocabulary reads', (_, words) => {
  expect([...words].filter((word) => !isKey(word))).toEqual([]);
});

test('a word read as another in some titles is read as one the vocabulary knows', () => {
  const isKnown = (word: string): boolean => readWord(word).senses.some(({ known }) => known);
  expect([...IN_CONTEXT.values()].filter((context) => !isKnown(context.as))).toEqual([]);
});

test('what says its form only before the food is a form', () => {
  expect([...FOODS.formsBefore].filter((word) => !(word in FOODS.forms))).toEqual([]);
});

const listed = recipesOf(ALL_NAMES).flatMap(([ids]) => ids.split('/'));
const ids = new Set([...foods.map(({ id }) => id), ...listed]);
const groups = new Set<string>(foods.map(({ group }) => group));

test.each<[list: string, foods: Iterable<string>]>([
  ['carriers', HEADS.carriers],
  ['cured', HEADS.cured],
  ['generic', HEADS.generic],
  ['links', HEADS.links],
  ['notWithCheese', FOODS.notWithCheese],
  ['otherAnimals', Object.keys(FOODS.otherAnimals)],
  ['sauced', FOODS.sauced],
  ['strength', Object.keys(FOODS.strength)],
  ['tastesBehind', Object.keys(HEADS.tastesBehind)],
  ['vague', FOODS.vague],
])('the matcher can name every food of %s', (_, named) => {
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

test.each<[list: string, foods: Iterable<string>]>([
  ['flavourable', FOODS.flavourable],
  ['forms', Object.values(FOODS.forms).flat()],
  ['namesItsK2', FOODS.namesItsK2],
  ['notPatties', FOODS.notPatties],
  ['sausages', HEADS.sausages],
  ['spareDrink', FOODS.spareDrink],
  ['tastesBehind', Object.values(HEADS.tastesBehind).flat()],
  ['treated', FOODS.treated],
])('every entry of %s is a group or begins the id of a food', (_, named) => {
  expect([...named].filter((begin) => !groups.has(begin) && ![...ids].some((id) => id.startsWith(begin)))).toEqual([]);
});
