import { describe, expect, test } from 'vitest';
import { foods } from '../../data/index.ts';
import { createMatcher } from '../../matching/match.ts';

const matcher = createMatcher(foods);
const foodOf = (title: string): string | null => matcher.match({ title }).match?.food ?? null;

describe('a nut beside a yogurt', () => {
  test.each([
    'Coconut Yoghurt Tub Mango 400 g',
    'Coconut Yoghurt Multipack Berry',
    'Yogurt Plain, Cultured Almond 24 oz',
    'Blueberry Yogurt Cultured Oat 150 g',
    'Almond Kefir Vanilla 500 ml',
    'Kokosjoghurt natur 400 g',
    'Mandeljoghurt Vanille 350 g',
    'Jogurt z mleka kokosowego 150 g',
    'アーモンドミルクヨーグルト 400g',
  ])('%s is made of it', (title) => {
    expect(foodOf(title)).toBeNull();
  });

  test.each([
    ['Yoghurt Coconut & Lime 150 g', 'yogurt'],
    ['Coconut Greek Yogurt 450 g', 'greek-yogurt'],
    ['Whole Milk Coconut Yogurt Vanilla', 'yogurt'],
    ['Joghurt Kokos 150 g', 'yogurt'],
  ])('%s tastes of it', (title, food) => {
    expect(foodOf(title)).toBe(food);
  });
});

describe('what a word is used for', () => {
  test.each<[title: string, food: string | null]>([
    ['Lunchbox Cheddar Sticks 8 pk', 'cheddar'],
    ['Shawarma Chicken Thighs 700 g', 'chicken-leg'],
    ['Chicken Shawarma 350 g', null],
    ['Tonno e fagioli 160 g', null],
    ['Tonno e pomodoro 160 g', 'tuna'],
    ['Chorizo-kroketter 300 g', null],
    ['Dim sum kylling 10 stk', null],
    ['Ground Buffalo Burgers 4 pack', null],
  ])('%s: %s', (title, food) => {
    expect(foodOf(title)).toBe(food);
  });
});
