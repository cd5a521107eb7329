import Fuse from 'fuse.js';
import type { Food } from '../data/terms.ts';
import { createCompleter } from './cuts.ts';
import { fold } from './normalize.ts';
import { bareOf, isSlip, isSureSlip } from './slips.ts';
import { splitWords } from './split.ts';
import { stem } from './stem.ts';
import { recipesOf, vocabularyOf } from './vocabulary.ts';
import { REAL_WORDS } from './words/real-words.ts';
import { ALL_CONCEPTS, ALL_NAMES } from './words/regions.ts';

const SHORTEST = 5;
const LONGEST = 18;
const REMEMBERED = 5_000;
/** Latin, Greek or Cyrillic. */
const LETTERS = /^(?:[a-z]+|[α-ω]+|[а-я]+)$/;

/**
 * Misspelt word, or one cut short ("butterm.") → the food word that was meant, or null. Only words no vocabulary knows
 * are tried, and only against the words of food names; a real word never becomes a food (monster, annatto). About a
 * millisecond a new word: runs in the background worker for pages, in process for the command.
 */
export function createRepairer(foods: readonly Food[]): (token: string) => string | null {
  const vocabulary = vocabularyOf(foods);
  const { senses } = vocabulary;
  const complete = createCompleter(vocabulary);
  const listed = [ALL_NAMES, ALL_CONCEPTS].flatMap((list) => recipesOf(list).flatMap(([, words]) => words));
  const names = [...foods.flatMap(namesOf), ...listed];
  const parts = names.flatMap((name) => splitWords(name).map(({ text }) => fold(text)));
  const words = [...new Set(parts.filter((word) => word.length >= SHORTEST && LETTERS.test(word)))];
  const byLetter = indexesByLetter(words);
  const real = new Set(REAL_WORDS.split(' '));
  const remembered = new Map<string, string | null>();

  function repair(word: string): string | null {
    if (word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word)) return null;
    if (senses.has(word) || senses.has(stem(word)) || real.has(word) || real.has(stem(word))) return null;
    const near = (byLetter.get(word[0] ?? '')?.search(word, { limit: 6 }) ?? []).map(({ item }) => item);
    return near.find((meant) => isSureSlip(word, meant)) ?? near.find((meant) => isSlip(word, meant)) ?? null;
  }

  return (token) => {
    const asked = fold(token.slice(0, LONGEST + 1));
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const word = bareOf(asked);
    const found = (word === asked ? null : complete(word)) ?? repair(word);
    remembered.set(asked, found);
    return found;
  };
}

/** A slip never changes the first letter, so Fuse looks through a twentieth of the words: 50 µs instead of a millisecond. */
function indexesByLetter(words: readonly string[]): Map<string, Fuse<string>> {
  const groups = Map.groupBy(words, (word) => word[0] ?? '');
  const options = { threshold: 0.34, distance: 20, minMatchCharLength: 3 };
  return new Map([...groups].map(([letter, group]) => [letter, new Fuse(group, options)]));
}

const namesOf = (food: Food): string[] => [food.name, ...Object.values(food.names).flat()];
