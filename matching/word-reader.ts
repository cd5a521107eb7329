import type { Lang } from '../data/terms.ts';
import { hintedLangs, langsOf } from './language.ts';
import { IN_CONTEXT } from './neighbours.ts';
import { fold } from './normalize.ts';
import { NOBODY_KNOWS, partsOf, type Senses, UNKNOWN } from './parts.ts';
import { namesFood, type Phrase } from './phrases.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import { UNITS } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words whose very spelling tells them from others: "pâtes" is pasta and no pâtés, a flask holds no "fläsk" (pork), an
 * album no "albume" (egg white), a "cámara" no "camarão" (shrimp), French "piles" are batteries and no Croatian chicken,
 * "lèche" is no milk and trans fat no "tran" (cod-liver oil), "butter rolls" are baked and a "butter roll" is butter,
 * Hungarian "sós" is salted, Latvian "mājas" is homemade and no Hungarian "májas" (liver), "fruits mixés" are no mix.
 */
const BY_SPELLING: ReadonlyMap<string, Sense> = new Map([
  ['pâtes', senseOf('pasta', ROLE.dish)],
  ['flask', senseOf('bottle')],
  ['flasks', senseOf('bottle')],
  ['album', senseOf('book')],
  ['álbum', senseOf('book')],
  ['cámara', senseOf('camera')],
  ['cámaras', senseOf('camera')],
  ['piles', senseOf('battery', ROLE.alien)],
  ['lèche', senseOf('lick')],
  ['trans', senseOf('across', ROLE.plain)],
  ['sós', senseOf('salted', ROLE.plain)],
  ['mājas', senseOf('homemade', ROLE.plain)],
  ['rolls', senseOf('rolls', ROLE.dish)],
  ['mixés', senseOf('mixés', ROLE.plain)],
  ['mixé', senseOf('mixés', ROLE.plain)],
  ['mixe', senseOf('mixés', ROLE.plain)],
]);

/** All that is known of one word, whatever title it stands in. */
export interface KnownWord {
  /** Folded spelling; empty in a record that words share. */
  folded: string;
  /** Part by part: "Hähnchenbrust" is chicken, breast. None for figures, units of weight or volume and small words. */
  senses: readonly Sense[];
  /** Means the same in every title; the others depend on its language and on their neighbours (`IN_CONTEXT`). */
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

/** Words a matcher; a page has a few thousand, the 50,000 names of the bench about that many. */
const REMEMBERED = 60_000;

export type WordReader = (word: string) => KnownWord;

/** Reads words one by one and remembers them, because shops repeat themselves. */
export function createWordReader({ senses, prefixes }: Vocabulary): WordReader {
  const remembered = new Map<string, KnownWord>();
  const bySense = new Map<Sense, KnownWord>();
  return (word) => {
    // Figures come in every size: not worth remembering.
    if (isFigure(word)) return FIGURE_WORD;
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
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
  const found = bySpelling ? [bySpelling] : partsOf(folded, senses, prefixes);
  const onlyIn = langsOf(folded);
  // A compound of which one part is unknown may be a whole word misspelt: "Zalmffilet".
  const isUnknown = found.some(({ known }) => !known) && MENDABLE.test(folded);
  const isPlain = !isUnknown && onlyIn === undefined && !IN_CONTEXT.has(folded);
  return knownWord(folded, found.every(counts) ? found : found.filter(counts), isPlain, isUnknown, langs, onlyIn);
}

const counts = ({ key, roles }: Sense): boolean => key !== '#' && (roles & ROLE.small) === 0;

/** One maker, so all records have one shape. */
const knownWord = (
  folded: string,
  senses: readonly Sense[],
  isPlain: boolean,
  isUnknown: boolean,
  langs?: readonly Lang[],
  onlyIn?: readonly Lang[],
): KnownWord => {
  const naming = senses.flatMap(({ phrases = [] }) => phrases.filter(namesFood));
  const begins = naming.filter(({ keys }) => keys.length > 1);
  return {
    folded,
    senses,
    isPlain,
    isUnknown,
    langs,
    onlyIn,
    names: onlyIn !== undefined || IN_CONTEXT.get(folded)?.names === true || begins.length < naming.length,
    begins: begins.length > 0 ? begins : undefined,
    bits: senses.reduce((bits, { bit }) => bits | bit, 0),
  };
};

/** Shared by all words of digits alone. */
export const FIGURE_WORD = knownWord('#', [], true, false);
/** The second half of a word whose first half says all. */
export const SAID = knownWord('', [], true, false);
const STRANGER = knownWord('', UNKNOWN, false, true);

/** Letters of one script, as `repair.ts` mends them. */
const MENDABLE = /^(?:[a-z]{4,}|[α-ω]{4,}|[а-я]{4,})$/;
