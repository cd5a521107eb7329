import type { Food } from '../data/terms.ts';
import { fold } from './normalize.ts';
import { singular, stem } from './stem.ts';
import { ROLE_NAMES, type Role, type WordLists } from './words/lists.ts';
import packed from './words/packed.json' with { type: 'json' };
import { QUALIFIERS } from './words/qualifiers.ts';

/** What is known of one word (or of one part of a compound). */
export interface Sense {
  /** The concept (`chicken`), or the word itself. */
  key: string;
  /** Bits of `ROLE`. */
  roles: number;
  /** Stands in a food's name, a recipe or a concept. */
  known: boolean;
  /** Set where the word says more than its concept: "pechuga" is breast, and chicken breast by itself. */
  own?: string;
  /** Phrases whose rarest word this is; filled when the vocabulary is complete. */
  phrases?: readonly Phrase[];
}

/** A name of a food as keys, or of something that only looks like one (`food: null`). */
export interface Phrase {
  food: Food | null;
  keys: readonly string[];
  /** Names of the table keep their order; recipes do not. */
  ordered: boolean;
  /** Words that may stand in between. */
  gap: number;
  /** Makes the whole title no food of ours: "gourmet gold", "peanut butter". */
  veto: boolean;
  /** Takes the food away instead of naming it: a word of its `not`. */
  denies: boolean;
}

const LISTS: WordLists = packed;
/** Letters of a prefix in the role lists ("sandwi~"). */
export const PREFIX_LETTERS = 6;
export const ROLE = Object.fromEntries(ROLE_NAMES.map((role, bit) => [role, 1 << bit])) as Readonly<
  Record<Role, number>
>;

/** Words that name a food only in company: an age, a colour, a part, or a small word of another language. */
const NOT_ALONE = new Set(
  'swiss blue sharp old viej oud jong jung young lagrad lagret bleu ail poitrin melang fettarm mittelalt extra overjarig curad stagionat greek and with breast leg wing liver heart skin fat mince patty steak whole fillet gizzard # 20 30 35 0 semidesnatad parzialment scremat white cream nata panna wiener sour whisk 01 bredbar hole-cheese goat pate iberic bellot eiweiss eiwit'.split(
    ' ',
  ),
);
const ANY_LANG = '*';
const NAME_GAP = 1;
const RECIPE_GAP = 5;

export interface Vocabulary {
  senses: ReadonlyMap<string, Sense>;
  /** Senses of all words that begin with these letters. */
  prefixes: ReadonlyMap<string, Sense>;
  /** Phrases by the word that is rarest in them. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export function createVocabulary(foods: readonly Food[], lists: WordLists = LISTS): Vocabulary {
  const senses = new Map<string, Sense>();
  const prefixes = new Map<string, Sense>();
  loadConcepts(senses, lists);
  loadRoles(senses, prefixes, lists);
  for (const word of Object.values(QUALIFIERS).join(' ').split(' '))
    setNew(senses, word, { key: stem(word), roles: 0, known: true });
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
  for (const sense of new Set(senses.values())) {
    const own = sense.own === undefined ? [] : (byKey.get(sense.own) ?? []);
    const shared = byKey.get(sense.key) ?? [];
    if (own.length + shared.length > 0) sense.phrases = [...own, ...shared];
  }
  return { senses, prefixes, phrases: byKey };
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
    const sense: Sense = { key, roles: 0, known: true };
    for (const word of words.trim().split(' ')) setNew(senses, word, sense);
  }
}

function loadRoles(senses: Map<string, Sense>, prefixes: Map<string, Sense>, lists: WordLists): void {
  for (const role of ROLE_NAMES) {
    for (const word of withRing(lists.roles[role]).trim().split(/\s+/)) {
      if (word.endsWith('~')) {
        prefixes.set(word.slice(0, -1), { key: word, roles: ROLE[role], known: true });
        continue;
      }
      // A plain word in the plural stays its concept: "cuisses" are legs.
      const had = senses.get(word) ?? (role === 'plain' ? conceptOf(senses, singular(word)) : undefined);
      if (had) senses.set(word, { ...had, roles: had.roles | ROLE[role] });
      else if (NO_STEM.has(role)) setSingular(senses, word, { key: stem(word), roles: ROLE[role], known: true });
      else setNew(senses, word, { key: stem(word), roles: ROLE[role], known: true });
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

/** Of these only the very word and its plural count: "salame felino" is nothing feline. */
export const NO_STEM: ReadonlySet<Role> = new Set(['alien', 'sweet', 'drink']);

function setNew(senses: Map<string, Sense>, word: string, sense: Sense): void {
  if (!senses.has(word)) senses.set(word, sense);
  const single = stem(word);
  if (single !== word && !senses.has(single)) senses.set(single, sense);
}

interface PhraseText {
  food: Food | null;
  words: string;
  lang: string;
  ordered: boolean;
  veto?: boolean;
  denies?: boolean;
}

/** Folded words of a name; the lists are folded already, so most take the short way. */
function wordsOf(name: string): string[] {
  const folded = fold(name);
  return PLAIN_WORDS.test(folded) ? folded.split(' ') : (folded.match(WORD) ?? []);
}
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function addPhrase(phrases: Map<string, Phrase>, senses: Map<string, Sense>, text: PhraseText): void {
  const keys: string[] = [];
  let isCut = false;
  const words = wordsOf(text.words);
  for (const word of words) {
    const sense = senses.get(word) ?? senses.get(stem(word));
    if ((sense && sense.roles & (ROLE.small | ROLE.and | ROLE.with | ROLE.use)) || /^\d+$/.test(word)) {
      isCut = true;
      continue;
    }
    const shared = sense?.key ?? stem(word);
    const named = words.length === 1 && word !== shared && isOwn(text, shared);
    const key = named ? `${word}!` : shared;
    if (named) senses.set(word, { key: shared, roles: sense?.roles ?? 0, known: true, own: key });
    else if (!sense) setNew(senses, word, { key, roles: 0, known: true });
    keys.push(key);
  }
  if (keys.length === 0 || (keys.length === 1 && !text.denies && (isCut || NOT_ALONE.has(keys[0] ?? '')))) return;
  const id = `${text.denies ? '!' : ''}${text.food?.id ?? ''}>${text.ordered ? keys.join(' ') : [...keys].sort().join('+')}`;
  if (phrases.has(id)) return;
  const isTight = text.food === null || text.denies || text.words.startsWith('=');
  const gap = isTight ? 0 : text.ordered ? NAME_GAP : RECIPE_GAP;
  phrases.set(id, {
    food: text.food,
    keys,
    ordered: text.ordered,
    gap,
    veto: text.veto === true,
    denies: text.denies === true,
  });
}

/** Whether a word is a name by itself, apart from its concept: "biefstuk" (steak), "parówki" (sausage). */
function isOwn({ food, lang, ordered, denies }: PhraseText, concept: string): boolean {
  if (denies) return false;
  if (concept === 'sausage') return food !== null && food.id !== 'sausage';
  return lang === ANY_LANG && ordered && NOT_ALONE.has(concept);
}

function byRarestKey(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const uses = new Map<string, number>();
  for (const { keys } of phrases) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const rarest = phrase.keys.reduce((best, key) => ((uses.get(key) ?? 0) < (uses.get(best) ?? 0) ? key : best));
    const list = index.get(rarest);
    if (list) list.push(phrase);
    else index.set(rarest, [phrase]);
  }
  return index;
}
