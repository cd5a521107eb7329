// Packs `matching/words/*.ts` into `matching/words/packed.json`, the form the worker ships
// (a step of `npm run fix`): what the table's names, the concepts and the compounds already tell is left out,
// and words that begin alike become one prefix.
import { writeFileSync } from 'node:fs';
import { foods } from '../data/index.ts';
import { findEvidence } from '../matching/evidence.ts';
import { readTitle } from '../matching/read.ts';
import { ROLE } from '../matching/sense.ts';
import { singular, stem } from '../matching/stem.ts';
import { CONNECTING, createVocabulary, NO_STEM, PREFIX_LETTERS, recipesOf } from '../matching/vocabulary.ts';
import { createWordReader } from '../matching/word-reader.ts';
import { BRANDS } from '../matching/words/brands.ts';
import { ROLE_NAMES, type Role, type WordLists } from '../matching/words/lists.ts';
import { NOT_FOODS, NOT_PRODUCTS, RECIPES } from '../matching/words/recipes.ts';
import { ALL_CONCEPTS, ALL_NAMES } from '../matching/words/regions.ts';
import { ROLES } from '../matching/words/roles.ts';

/** Titles are read without the marks of й and ё, so the lists are as well; å stays one letter here. */
const foldCyrillic = (words: string): string => words.replaceAll('й', 'и').replaceAll('ё', 'е').replaceAll('ї', 'і');

const written: WordLists = {
  concepts: foldCyrillic(ALL_CONCEPTS),
  roles: Object.fromEntries(ROLE_NAMES.map((role) => [role, foldCyrillic(ROLES[role])])) as WordLists['roles'],
  names: ALL_NAMES,
  recipes: `${RECIPES.trim()}\n${BRANDS.trim()}`,
  notFoods: NOT_FOODS.trim().replace(/\s*[\n,]\s*/g, ','),
  notProducts: NOT_PRODUCTS.trim().replace(/\s*[\n,]\s*/g, ','),
};

const vocabulary = createVocabulary(foods, written);
const senses = new Map(vocabulary.senses);

/** Names the rest does not tell: each is read with the names left out, and dropped if its food is found anyway. */
function neededNames(): string {
  const lists = { ...written, names: '' };
  const readWord = createWordReader(createVocabulary(foods, lists));
  const ids = new Set(foods.map(({ id }) => id));
  return recipesOf(written.names)
    .map(([id, names]) => {
      const food = id.split('/').find((one) => ids.has(one));
      const needed = names.filter((name) => {
        const { tokens } = readTitle(name.replace('=', ''), readWord);
        const found = findEvidence(tokens).filter(({ phrase }) => !phrase.denies);
        // A word that a compound tells may be half of a longer one ("pulykamell|filé"): it stays if another tells it, too.
        const isTold =
          (found.length === 1 || name.includes(' ')) &&
          found.every(({ phrase }) => phrase.food?.id === food) &&
          found.some(({ at }) => at.length === tokens.length);
        return food === undefined || !isTold;
      });
      return needed.length > 0 ? `${id}: ${[...new Set(needed)].join(' | ')}` : '';
    })
    .filter(Boolean)
    .join('\n');
}

/** Role words one by one: no second form of a stem, no compound of words known already. */
function neededRoleWords(role: Role): string[] {
  const words = [...new Set(written.roles[role].trim().split(/\s+/))];
  const seen = new Set<string>();
  return words.filter((word) => {
    const folded = word.replaceAll('å', 'aa');
    const root = CONNECTING.has(role) ? folded : (NO_STEM.has(role) ? singular : stem)(folded);
    if (seen.has(root)) return false;
    seen.add(root);
    return !isTellingCompound(folded, role);
  });
}

/** Whether the parts of a word tell its role without the word itself, as "schinken" does in "kochschinken". */
function isTellingCompound(word: string, role: Role): boolean {
  if (word.length < 7 || role === 'plain') return false;
  const parts = without([word, stem(word)], () => createWordReader({ ...vocabulary, senses })(word).senses);
  const last = parts.at(-1);
  return parts.length > 1 && parts.every(({ known }) => known) && last !== undefined && (last.roles & ROLE[role]) !== 0;
}

/** Reads while the vocabulary does not know some words: they are put back after it (a copy a word took 13 s). */
function without<Read>(words: readonly string[], read: () => Read): Read {
  const taken = words.flatMap((word) => {
    const sense = senses.get(word);
    return sense && senses.delete(word) ? [[word, sense] as const] : [];
  });
  const result = read();
  for (const [word, sense] of taken) senses.set(word, sense);
  return result;
}

/** Lists of nouns, whose other forms mean the same. */
const PREFIXED: ReadonlySet<Role> = new Set(['dish', 'alien', 'vegan', 'plant', 'sweet', 'side']);

/** Groups that begin alike become one prefix, unless another list knows a word that begins so. */
function withPrefixes(role: Role, words: readonly string[], others: ReadonlySet<string>): string {
  const groups = Map.groupBy(words, (word) => word.replaceAll('å', 'aa').slice(0, PREFIX_LETTERS));
  const out = [...groups].flatMap(([prefix, group]) => {
    const isLong =
      prefix.length === PREFIX_LETTERS &&
      /^[a-z]+$/.test(prefix) &&
      group.every((word) => word.length > PREFIX_LETTERS);
    return isLong && group.length > 1 && !others.has(prefix) && PREFIXED.has(role) ? [`${prefix}~`] : group;
  });
  return out.sort().join(' ');
}

/** First letters of every word any other list, name or phrase knows: a prefix must not swallow them. */
function beginningsBesides(role: Role): Set<string> {
  const phrases = [...vocabulary.senses.values()].flatMap((sense) => sense.phrases ?? []);
  const keys = new Set(phrases.flatMap(({ keys }) => keys));
  const words = [...vocabulary.senses].filter(([, sense]) => !(sense.roles & ROLE[role]) || keys.has(sense.key));
  return new Set([...words.map(([word]) => word), ...keys].map((word) => word.slice(0, PREFIX_LETTERS)));
}

const roles = Object.fromEntries(
  ROLE_NAMES.map((role) => [role, withPrefixes(role, neededRoleWords(role), beginningsBesides(role))]),
) as Record<Role, string>;

/** What `scripts/pack-words.ts` writes; a test compares it with the file. */
export const packed: WordLists = { ...written, roles, names: neededNames() };

if (process.argv[1]?.endsWith('pack-words.ts')) {
  const file = new URL('../matching/words/packed.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(packed, null, 1)}\n`);
  console.log(`packed ${JSON.stringify(written).length} → ${JSON.stringify(packed).length} characters`);
}
