import { expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';

const matcher = createMatcher(foods);
const foodOf = (title: string): string | null => matcher.match({ title }).match?.food ?? null;

test.each<[title: string, food: string | null]>([
  ['Wurst.SalamiHauchdünn', 'salami'],
  ['Lact.ManteigaSemSal200g', 'butter'],
  ['YaourtNature4x125g', 'yogurt'],
  ['Prz.ChrupkiOrzechCheddar90g', null],
  ['McCain Home Chips', null],
])('words a till runs together: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});

test.each([
  ['Barossa Chorizo 200 g', 'salami'],
  ['Rindhesse 500 g', 'beef-steak'],
  ['Latte microfiltrato intero 1 l', 'milk-whole'],
  ['Lait microfiltré demi-écrémé 1 L', 'milk-semi-skimmed'],
])('a chance ending ends no compound, a chance beginning is no cloth: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});

test.each([
  ['Room 35 % 200 ml', 'cream'],
  ['Clover Hill Pouring Cream 300 ml', 'cream'],
  ['And 2,8 kg frossen', 'duck-meat'],
  ['Hel and uden indmad 3 kg', 'duck-meat'],
  ['Røkt skinkeknoke 1,2 kg', 'ham'],
  ['Kartoffelspegepølse skiver 80 g', 'salami'],
])('a word by those beside it: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});

test.each<[title: string, food: string | null]>([
  ['Gotler kinkku siivut 200 g', 'ham'],
  ['Roitelet Brie 1 kg', 'brie'],
  ['Seilaks i skiver 120 g', null],
])('a brand gives way to the food it names, a look-alike does not: %s', (title, food) => {
  expect(foodOf(title)).toBe(food);
});
