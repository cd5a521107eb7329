import type { Food } from '../data/terms.ts';
import { ANY_LANG, addPhrase, byRarestKey, type Phrase, setNew } from './phrases.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import { singular, stem } from './stem.ts';
import { FOODS } from './tuning-foods.ts';
import { WORDS } from './tuning-words.ts';
import { ROLE_NAMES, type Role, type WordLists } from './words/lists.ts';
import packed from './words/packed.json' with { type: 'json' };
import { QUALIFIERS } from './words/qualifiers.ts';

const LISTS: WordLists = packed;
/** Letters of a prefix in the role lists ("sandwi~"). */
export const PREFIX_LETTERS = 6;

export interface Vocabulary {
  senses: ReadonlyMap<string, Sense>;
  /** Senses of all words that begin with these letters. */
  prefixes: ReadonlyMap<string, Sense>;
}

let lastBuilt: { foods: readonly Food[]; vocabulary: Vocabulary } | undefined;

/** The worker makes a matcher a shop and a repairer, all of the same foods: built once, not 40 ms and 3 MB for each. */
export function vocabularyOf(foods: readonly Food[]): Vocabulary {
  const last = lastBuilt;
  if (last?.foods.length === foods.length && foods.every((food, at) => food === last.foods[at])) return last.vocabulary;
  const vocabulary = createVocabulary(foods);
  lastBuilt = { foods, vocabulary };
  return vocabulary;
}

export function createVocabulary(foods: readonly Food[], lists: WordLists = LISTS): Vocabulary {
  const senses = new Map<string, Sense>();
  const prefixes = new Map<string, Sense>();
  loadConcepts(senses, lists);
  loadRoles(senses, prefixes, lists);
  for (const word of Object.values(QUALIFIERS).join(' ').split(' ')) setNew(senses, word, senseOf(stem(word)));
  const phrases = new Map<string, Phrase>();
  const byId = new Map(foods.map((food) => [food.id, food]));
  const add = (food: Food | null, words: string, lang: string, ordered: boolean): void =>
    addPhrase(phrases, senses, { food, words, lang, ordered });
  for (const food of foods) {
    for (const [lang, names] of Object.entries(food.names)) for (const name of names) add(food, name, lang, true);
    add(food, food.name, 'en', true);
    for (const words of food.not)
      addPhrase(phrases, senses, { food, words, lang: ANY_LANG, ordered: true, denies: true });
  }
  for (const [lines, ordered] of [
    [lists.names, true],
    [lists.recipes, false],
  ] as const) {
    for (const [ids, recipe] of recipesOf(lines)) {
      // What the table does not hold is still known to be no other food: "Scamorza di latte" is no milk.
      const known = ids
        .split('/')
        .map((id) => byId.get(id))
        .find((one) => one !== undefined);
      const food = ids === '-' ? null : (known ?? unlisted(ids));
      for (const words of recipe) add(food, words, ANY_LANG, ordered);
    }
  }
  for (const words of lists.notProducts.split(',')) {
    addPhrase(phrases, senses, { food: null, words, lang: ANY_LANG, ordered: true, veto: true });
  }
  for (const words of lists.notFoods.split(',')) add(null, words, ANY_LANG, true);
  const byKey = byRarestKey([...phrases.values()]);
  for (const sense of senses.values()) {
    const shared = byKey.get(sense.key);
    const own = sense.own === undefined ? undefined : byKey.get(sense.own);
    sense.phrases = own && shared ? [...own, ...shared] : (own ?? shared);
  }
  shareSenses(senses, phrases.values());
  // The senses hold their phrases: the map of them all would be 0.2 MB more.
  return { senses, prefixes };
}

/** Of words that say nothing but one of these, a title asks for the role alone; of some (0) that they are known. */
const SAY_ONLY = [
  0,
  ROLE.dish,
  ROLE.alien,
  ROLE.drink,
  ROLE.fruit,
  ROLE.sweet,
  ROLE.side,
  ROLE.plain,
  ROLE.sauce,
  ROLE.vegan,
  ROLE.plant,
];
/** Keys that rules look for. */
const ASKED = [
  'range',
  ...Object.keys(FOODS.forms),
  ...WORDS.ownParts,
  ...WORDS.veganWithout,
  ...WORDS.coats,
  ...WORDS.grains,
  ...WORDS.coconuts,
  ...WORDS.almonds,
  ...WORDS.cashews,
  ...WORDS.otherTastes,
  ...WORDS.cultured,
  ...WORDS.milky,
  ...FOODS.baked,
  ...Object.values(FOODS.otherAnimals).flat(),
];

/** Words of dishes, goods and makings that no phrase names share one sense a role: 4,500 senses and 0.3 MB less. */
function shareSenses(senses: Map<string, Sense>, phrases: Iterable<Phrase>): void {
  const asked = new Set([...ASKED, ...[...phrases].flatMap(({ keys }) => keys)]);
  const same = new Map(SAY_ONLY.map((roles) => [roles, senseOf('', roles)]));
  for (const [word, { key, roles, own }] of senses) {
    const sense = own === undefined && !asked.has(key) ? same.get(roles) : undefined;
    if (sense) senses.set(word, sense);
  }
}

/** A food we know and the table does not: it claims its titles, and stays silent. */
const unlisted = (id: string): Food => ({
  id,
  name: id,
  group: 'none',
  names: {},
  not: [],
  k2: null,
  servingGrams: 0,
  packGrams: 0,
  badge: false,
});

/** "id: words | words" a line. */
export function recipesOf(text: string): [string, string[]][] {
  if (text === '') return [];
  return withRing(text)
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':');
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .split(/[|]/)
          .map((one) => one.trim()),
      ];
    });
}

/** Lists are written with å; `fold` spells it aa. */
const withRing = (text: string): string => text.replaceAll('å', 'aa');

function loadConcepts(senses: Map<string, Sense>, lists: WordLists): void {
  for (const line of withRing(lists.concepts).split('\n')) {
    const [key = '', words = ''] = line.split(':');
    const sense = senseOf(key);
    for (const word of words.trim().split(' ')) setNew(senses, word, sense);
  }
}

function loadRoles(senses: Map<string, Sense>, prefixes: Map<string, Sense>, lists: WordLists): void {
  for (const role of ROLE_NAMES) {
    for (const word of withRing(lists.roles[role]).trim().split(/\s+/)) {
      if (word.endsWith('~')) {
        prefixes.set(word.slice(0, -1), senseOf(word, ROLE[role]));
        continue;
      }
      // A plain word in the plural stays its concept: "cuisses" are legs.
      const had = senses.get(word) ?? (role === 'plain' ? conceptOf(senses, singular(word)) : undefined);
      if (had) senses.set(word, { ...had, roles: had.roles | ROLE[role] });
      else if (CONNECTING.has(role)) senses.set(word, senseOf(word, ROLE[role]));
      else if (NO_STEM.has(role)) setSingular(senses, word, senseOf(stem(word), ROLE[role]));
      else setNew(senses, word, senseOf(stem(word), ROLE[role]));
    }
  }
}

function conceptOf(senses: ReadonlyMap<string, Sense>, word: string): Sense | undefined {
  const sense = senses.get(word);
  return sense?.roles === 0 ? sense : undefined;
}

function setSingular(senses: Map<string, Sense>, word: string, sense: Sense): void {
  for (const form of [word, singular(word)]) if (!senses.has(form)) senses.set(form, sense);
}

/** "Sans" connects, "San Daniele" does not: the very word alone. */
export const CONNECTING: ReadonlySet<Role> = new Set(['with', 'use', 'without', 'and', 'or']);

/** Of these only the very word and its plural count: "salame felino" is nothing feline. */
export const NO_STEM: ReadonlySet<Role> = new Set(['alien', 'sweet', 'drink']);
