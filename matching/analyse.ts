import type { Lang } from '../data/terms.ts';
import { hintedLangs, langsOf } from './language.ts';
import { fold } from './normalize.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import { singular, stem } from './stem.ts';
import { TUNING } from './tuning.ts';
import { UNITS } from './units.ts';
import { type Phrase, PREFIX_LETTERS, type Vocabulary } from './vocabulary.ts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA = /^[\u30a0-\u30ff]+$/;
const NO_PART = ROLE.small | ROLE.and | ROLE.with | ROLE.use;
const GOODS = ROLE.alien | ROLE.sweet | ROLE.drink;
const SHORT_ENDINGS = new Set<string>(TUNING.shortEndings);
const SURE_ENDINGS = new Set<string>(TUNING.sureEndings);
const CHANCE_ENDINGS = new Set<string>(TUNING.chanceEndings);
/**
 * Words whose very spelling tells them from others: "pâtes" is pasta and no pâtés, a flask holds no "fläsk" (pork),
 * "butter rolls" are baked and a "butter roll" is butter, Hungarian "sós" is salted, Latvian "mājas" is homemade and no
 * Hungarian "májas" (liver), "fruits mixés" are no mix.
 */
const BY_SPELLING: ReadonlyMap<string, Sense> = new Map([
  ['pâtes', senseOf('pasta', ROLE.dish)],
  ['flask', senseOf('bottle')],
  ['sós', senseOf('salted', ROLE.plain)],
  ['mājas', senseOf('homemade', ROLE.plain)],
  ['rolls', senseOf('rolls', ROLE.dish)],
  ['mixés', senseOf('mixés', ROLE.plain)],
  ['mixe', senseOf('mixés', ROLE.plain)],
]);
/** One for all words nobody knows: half of all words, so they share it. */
const NOBODY_KNOWS = senseOf('?', 0, false);
const UNKNOWN: readonly Sense[] = [NOBODY_KNOWS];
const NUMBER = senseOf('#');

/** All that is known of one word, whatever title it stands in. */
export interface KnownWord {
  /** Folded spelling; empty in a record that words share. */
  folded: string;
  /** Part by part: "Hähnchenbrust" is chicken, breast. None for figures, units of weight or volume and small words. */
  senses: readonly Sense[];
  /** Means the same in every title; the others depend on its language and on their neighbours (`read.ts`). */
  isPlain: boolean;
  /** No vocabulary knows it, and it looks like a word that could be misspelt. */
  isUnknown: boolean;
  /** Languages it hints at (`language.ts`). */
  langs: readonly Lang[] | undefined;
  /** Means something of ours in these languages only. */
  onlyIn: readonly Lang[] | undefined;
  /** A food goes by this word alone, or might in some language. */
  names: boolean;
  /** Phrases of several words that name a food and are looked for at this one. */
  begins: readonly Phrase[] | undefined;
  /** `keyBit` of all its meanings. */
  bits: number;
}

/** Reads words one by one and remembers them, because shops repeat themselves. */
export function createWordReader({
  senses,
  prefixes,
}: Pick<Vocabulary, 'senses' | 'prefixes'>): (word: string) => KnownWord {
  const remembered = new Map<string, KnownWord>();
  const bySense = new Map<Sense, KnownWord>();
  return (word) => {
    // Figures come in every size: not worth remembering.
    if (isFigure(word)) return FIGURE;
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= TUNING.rememberedWords) remembered.clear();
    const read = shared(readWord(word, senses, prefixes), bySense);
    remembered.set(word, read);
    return read;
  };
}

/**
 * Words of one meaning that hint at no language share a record: the 34,000 words of 50,000 names need 7,600. Half of
 * the time to read a title goes into waiting for memory (1.1 µs with all words at hand, 2.4 without).
 */
function shared(read: KnownWord, bySense: Map<Sense, KnownWord>): KnownWord {
  const [sense] = read.senses;
  if (read.langs || read.onlyIn || read.senses.length !== 1 || !sense) return read;
  if (sense === NOBODY_KNOWS && read.isUnknown) return STRANGER;
  if (!read.isPlain) return read;
  const same = bySense.get(sense);
  if (same) return same;
  const record = knownWord('', read.senses, true, false);
  bySense.set(sense, record);
  return record;
}

/** "250", "1": digits alone. Told without a look-up, because a third of all words in a title are figures. */
function isFigure(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function readWord(word: string, senses: Senses, prefixes: Senses): KnownWord {
  const folded = fold(word);
  const langs = hintedLangs(folded);
  const measure = UNITS.get(folded)?.measure;
  if (measure === 'g' || measure === 'ml') return knownWord(folded, [], true, false, langs);
  const bySpelling = BY_SPELLING.get(word.toLowerCase());
  const found = bySpelling ? [bySpelling] : analyse(folded, senses, prefixes);
  const onlyIn = langsOf(folded);
  // A compound of which one part is unknown may be a whole word misspelt: "Zalmffilet".
  const isUnknown = found.some(({ known }) => !known) && MENDABLE.test(folded);
  const isPlain = !isUnknown && onlyIn === undefined && folded !== MASLO && !ASKED_BY_LANG.has(folded);
  return knownWord(folded, found.every(counts) ? found : found.filter(counts), isPlain, isUnknown, langs, onlyIn);
}

const counts = ({ key, roles }: Sense): boolean => key !== '#' && (roles & ROLE.small) === 0;

/** "À la crème", "al pesto", "pollo o tacchino", "kip of kalkoen": `read.ts` asks what they mean. */
const ASKED_BY_LANG = new Set(['a', 'al', 'la', 'l', 'las', 'los', 'o', 'of']);

/** Slavic for butter and for oil: `read.ts` asks whether a fat is printed beside it. */
export const MASLO = 'масло';

/** One maker, so all records have one shape. */
const knownWord = (
  folded: string,
  senses: readonly Sense[],
  isPlain: boolean,
  isUnknown: boolean,
  langs?: readonly Lang[],
  onlyIn?: readonly Lang[],
): KnownWord => {
  const naming = senses.flatMap(({ phrases = [] }) => phrases.filter(({ food, denies }) => food !== null && !denies));
  const begins = naming.filter(({ keys }) => keys.length > 1);
  return {
    folded,
    senses,
    isPlain,
    isUnknown,
    langs,
    onlyIn,
    names: onlyIn !== undefined || folded === MASLO || begins.length < naming.length,
    begins: begins.length > 0 ? begins : undefined,
    bits: senses.reduce((bits, { bit }) => bits | bit, 0),
  };
};

/** Shared by all words of digits alone. */
export const FIGURE = knownWord('#', [], true, false);
const STRANGER = knownWord('', UNKNOWN, false, true);

/** Letters of one script, as `repair.ts` mends them. */
const MENDABLE = /^(?:[a-z]{4,}|[α-ω]{4,}|[а-я]{4,})$/;

type Senses = ReadonlyMap<string, Sense>;

/** "Muffins12", "Ricotta250g": the size runs into the name. */
const GLUED_FIGURE = /(?<=^[a-z]{4,})\d+[a-z]{0,2}$/;

function analyse(word: string, senses: Senses, prefixes: Senses): readonly Sense[] {
  if (JAPANESE.test(word)) return segment(word, senses);
  const whole =
    senses.get(word) ??
    senses.get(singular(word)) ??
    senses.get(stem(word)) ??
    (word.length > 4 ? senses.get(withoutUmlautE(word)) : undefined);
  if (whole) return [whole];
  const begun = word.length > PREFIX_LETTERS ? prefixes.get(word.slice(0, PREFIX_LETTERS)) : undefined;
  if (begun) return [begun];
  if (/^\d/.test(word)) return [NUMBER];
  const plain = word.replace(GLUED_FIGURE, '');
  if (plain !== word) return analyse(plain, senses, prefixes);
  return splitCompound(word, senses) ?? UNKNOWN;
}

/** "Kaese", "Haehnchen": umlauts typed out. */
const withoutUmlautE = (word: string): string => word.replace(/([aou])e/g, '$1');

/**
 * Longest known ending first: "Wijn|zuurkool", "Hühner|leber". A short ending needs a known beginning
 * ("Camp|ana" is no analysis). Bounded by the length of the word.
 */
function splitCompound(word: string, senses: Senses): Sense[] | null {
  if (word.length < TUNING.shortestCompound || word.length > TUNING.longestCompound) return null;
  for (let at = 2; at <= word.length - 3; at++) {
    const ending = word.slice(at);
    const tail = senses.get(ending) ?? senses.get(stem(ending));
    if (!tail || tail.roles & NO_PART) continue;
    const spared = tail.roles & GOODS ? TUNING.endingOfGoods - ending.length : 0;
    if (spared > 1) continue;
    const head =
      ending.length >= TUNING.endingKnown || SHORT_ENDINGS.has(ending) ? headSenses(word.slice(0, at), senses) : null;
    if (head && !CHANCE_ENDINGS.has(ending)) return [...head, tail];
    // Behind letters nobody knows only the ending itself counts, not its stem: "Buon|tagliati" is no tagliata.
    if (
      at > 2 &&
      spared <= 0 &&
      (ending.length >= TUNING.endingAlone || SURE_ENDINGS.has(ending)) &&
      senses.has(ending) &&
      !CHANCE_ENDINGS.has(ending)
    ) {
      return [NOBODY_KNOWS, tail];
    }
  }
  return null;
}

/** The beginning of a compound, with the letters that glue it: Rind-er, Schwein-s, kippen-, svin-e. */
function headSenses(head: string, senses: Senses): readonly Sense[] | null {
  for (const glue of ['', 's', 'n', 'en', 'e', 'er']) {
    if (!head.endsWith(glue) || head.length - glue.length < 2) continue;
    const sense = senses.get(head.slice(0, head.length - glue.length));
    if (sense && !(sense.roles & (NO_PART | ROLE.without))) return [sense];
  }
  return head.length >= TUNING.shortestCompound ? splitCompound(head, senses) : null;
}

/** "たまごMサイズ10個", "牛乳900ml". */
const SIZE_LETTERS = /^(?:[a-z0-9]{1,3}|\d+(?:g|kg|ml|l|cc))$/;

/** Japanese has no spaces: the longest known word at each place; a short katakana name must stand alone. */
function segment(text: string, senses: Senses): readonly Sense[] {
  const found: Sense[] = [];
  let unknownFrom = 0;
  const flush = (to: number): void => {
    if (to > unknownFrom && !SIZE_LETTERS.test(text.slice(unknownFrom, to))) found.push(NOBODY_KNOWS);
  };
  for (let at = 0; at < text.length; ) {
    const length = longestAt(text, at, senses, at === unknownFrom);
    if (length === 0) {
      at++;
      continue;
    }
    flush(at);
    const sense = senses.get(text.slice(at, at + length));
    if (sense) found.push(sense);
    at += length;
    unknownFrom = at;
  }
  flush(text.length);
  return found;
}

function longestAt(text: string, at: number, senses: Senses, isFresh: boolean): number {
  for (let length = Math.min(TUNING.longestJapanese, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (!senses.has(word) || !JAPANESE.test(word)) continue;
    if (length > 2 || !KATAKANA.test(word)) return length;
    // Right behind a known word a new one begins: クリームチーズ|パン.
    const beside = (isFresh ? ' ' : (text[at - 1] ?? ' ')) + (text[at + length] ?? ' ');
    // ギー inside アレルギー, ハム inside ハムスター: katakana goes on, so it is another word.
    if (!/[\u30a0-\u30ff]/.test(beside)) return length;
  }
  return 0;
}
