import type { Food } from '../data/terms.ts';
import { fold } from './normalize.ts';
import { keyBit, ROLE, type Sense, senseOf } from './sense.ts';
import { stem } from './stem.ts';

/** A name of a food as keys, or of something that only looks like one (`food: null`). */
export interface Phrase {
  food: Food | null;
  keys: readonly string[];
  /** `keyBit` of all keys. */
  bits: number;
  /** Names of the table keep their order; recipes do not. */
  ordered: boolean;
  /** Words that may stand in between. */
  gap: number;
  /** Makes the whole title no food of ours: "gourmet gold", "peanut butter". */
  veto: boolean;
  /** Takes the food away instead of naming it: a word of its `not`. */
  denies: boolean;
}

/** Names a food, and takes none away. */
export const namesFood = (phrase: Phrase): phrase is Phrase & { food: Food } => phrase.food !== null && !phrase.denies;

/** A food goes by this one word. */
export const namesAlone = (phrase: Phrase): phrase is Phrase & { food: Food } =>
  namesFood(phrase) && phrase.keys.length === 1;

/** Words that name a food only in company: an age, a colour, a part, or a small word of another language. */
const NOT_ALONE = new Set(
  'swiss blue sharp old viej oud jong jung young lagrad lagret bleu ail poitrin melang fettarm mittelalt extra overjarig curad stagionat greek and with breast leg wing liver heart skin fat mince patty steak rack whole fillet gizzard # 20 30 35 0 semidesnatad parzialment scremat white cream nata panna wiener sour whisk 01 bredbar hole-cheese goat pate iberic bellot eiweiss eiwit'.split(
    ' ',
  ),
);
export const ANY_LANG = '*';
const NAME_GAP = 1;
const RECIPE_GAP = 5;
const CONNECTS = ROLE.small | ROLE.and | ROLE.with | ROLE.use;

export interface PhraseText {
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

/** Adds a phrase under an id that tells it from all others, and its words to the senses. */
export function addPhrase(phrases: Map<string, Phrase>, senses: Map<string, Sense>, text: PhraseText): void {
  const keys: string[] = [];
  let isCut = false;
  const words = wordsOf(text.words);
  for (const word of words) {
    const sense = senses.get(word) ?? senses.get(stem(word));
    if ((sense && sense.roles & CONNECTS) || /^\d+$/.test(word)) {
      isCut = true;
      continue;
    }
    const shared = sense?.key ?? stem(word);
    const named = words.length === 1 && word !== shared && isOwn(text, shared);
    const key = named ? `${word}!` : shared;
    if (named) senses.set(word, senseOf(shared, sense?.roles, true, key));
    else if (!sense) setNew(senses, word, senseOf(key));
    keys.push(key);
  }
  if (keys.length === 0 || (keys.length === 1 && !text.denies && (isCut || NOT_ALONE.has(keys[0] ?? '')))) return;
  // "Wiener Würstchen" is sausage twice, and so is "saucisses chipolatas": its own words tell it, not the pair.
  const isOfOne = keys.length > 1 && keys.every((key) => key === keys[0]) && words.some((word) => word !== words[0]);
  if (isOfOne && !isCut) return;
  const id = `${text.denies ? '!' : ''}${text.food?.id ?? ''}>${text.ordered ? keys.join(' ') : [...keys].sort().join('+')}`;
  if (phrases.has(id)) return;
  const isTight = text.food === null || text.denies || text.words.startsWith('=');
  const gap = isTight ? 0 : text.ordered ? NAME_GAP : RECIPE_GAP;
  phrases.set(id, {
    food: text.food,
    // A list that grew keeps room for 17: a copy has none to spare, which is 1 MB less in all.
    keys: keys.slice(),
    bits: keys.reduce((bits, key) => bits | keyBit(key), 0),
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

/** Under its stem as well, unless another word had it first. */
export function setNew(senses: Map<string, Sense>, word: string, sense: Sense): void {
  if (!senses.has(word)) senses.set(word, sense);
  const single = stem(word);
  if (single !== word && !senses.has(single)) senses.set(single, sense);
}

/** Each phrase under the one of its keys that the fewest phrases use. */
export function byRarestKey(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const uses = new Map<string, number>();
  for (const { keys } of phrases) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const rarest = phrase.keys.reduce((best, key) => ((uses.get(key) ?? 0) < (uses.get(best) ?? 0) ? key : best));
    const list = index.get(rarest);
    if (list) list.push(phrase);
    else index.set(rarest, [phrase]);
  }
  for (const [key, list] of index) index.set(key, list.slice());
  return index;
}
