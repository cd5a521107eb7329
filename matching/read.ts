import type { Lang } from '../data/terms.ts';
import { guessLang, isHeadFirst } from './language.ts';
import { BRAND, byNeighbours, IN_CONTEXT, isInitial, NOTHING, type Reading } from './neighbours.ts';
import { fold } from './normalize.ts';
import { type Sense, senseOf } from './sense.ts';
import { bareOf, isSureRepair } from './slips.ts';
import { splitWords, type Word } from './split.ts';
import { FIGURE_WORD, type KnownWord, SAID, type WordReader } from './word-reader.ts';

/** One meaning in a title and the word it came from. */
export interface Token {
  sense: Sense;
  /** Index of its word in the title. */
  word: number;
  /** What stood before it; `joined`: second part of a compound. */
  before: Word['before'] | 'joined';
  /** Its word is repaired, and may have meant something else (`slips.ts`): it needs the company of other evidence. */
  guessed?: boolean;
}

/** A title as the matcher sees it: numbers, units and small words taken out. */
export interface Title {
  words: readonly Word[];
  /** Words that the one before says, too: "Kaas" of "Room-Kaas". */
  said: ReadonlySet<number>;
  tokens: readonly Token[];
  lang: Lang | undefined;
  /** "Yaourt grec": the noun stands first. */
  headFirst: boolean;
  /** Folded words nobody knows, with the full stop that cut them short. */
  unknown: string[];
}

/** What the page says of a title. */
interface Beside {
  /** The page's language. */
  lang?: Lang | undefined;
  repairs?: ReadonlyMap<string, string> | undefined;
  /** The brand the page gives: its words in the title are no nouns. */
  brand?: string | undefined;
}

/** A title cut into words, each looked up. */
export interface WordsRead {
  words: readonly Word[];
  known: readonly KnownWord[];
  /** False for half of a shop's names: no word of theirs could name a food, so nothing else need be read. */
  mayName: boolean;
  /** Folded words nobody knows and nobody repaired. */
  unknown: string[];
}

/** A last part with a trade mark's sign. */
const MARKED = /\s[-–|]\s[^-–|]+[™®]\s*$/;

/** "Tail-on shrimp - Good & Gather™" ends in who makes it; "Galbani - Fresh Mozzarella®" begins so. */
export function readWords(title: string, readWord: WordReader, repairs?: ReadonlyMap<string, string>): WordsRead {
  const marked = /[™®]\s*$/.test(title) ? title.search(MARKED) : -1;
  const before = marked > 0 ? readAll(title.slice(0, marked), readWord, repairs) : undefined;
  return before?.mayName ? before : readAll(title, readWord, repairs);
}

function readAll(title: string, readWord: WordReader, repairs?: ReadonlyMap<string, string>): WordsRead {
  const split = splitWords(title);
  const words = split.some(isGlued) ? split.flatMap((word) => unglued(word, readWord)) : split;
  const known: KnownWord[] = [];
  const unknown: string[] = [];
  let bits = 0;
  let mayName = false;
  for (const read of words) {
    const whole = read.before === 'hyphen' ? wholeOf(words[known.length - 1], read, readWord) : undefined;
    const word = whole ?? readWord(read.text);
    if (whole) known.splice(-1, 1, whole, SAID);
    else known.push(word);
    bits |= word.bits;
    if (word.names || (read.plus && word === FIGURE_WORD)) mayName = true;
    if (!word.isUnknown) continue;
    const asked = askedAs(read);
    if (repairs?.has(asked)) mayName = true;
    else unknown.push(asked);
  }
  return { words, known, mayName: mayName || known.some((word) => isBegun(word, bits)), unknown };
}

/** Shorter words with a capital inside are names: "McCain", "SunButter", "BeefEater". */
const SHORTEST_GLUED = 12;
const HUMP = /\p{Ll}\p{Lu}/u;
const HUMPS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+[\p{Ll}\d]*/gu;

const isGlued = ({ text }: Word): boolean => text.length >= SHORTEST_GLUED && HUMP.test(text);

/** "SalamiOstródzkie", "ManteigaSemSal200g": tills that leave the spaces out. */
function unglued(word: Word, readWord: WordReader): readonly Word[] {
  if (!isGlued(word) || readWord(word.text).senses.every(({ known }) => known)) return [word];
  const parts = word.text.match(HUMPS) ?? [];
  const isSaying = (part: string): boolean =>
    part.length >= SHORTEST_HALF &&
    readWord(part).senses.some(({ known, roles, phrases }) => known && (roles !== 0 || phrases));
  if (parts.length < 2 || !parts.some(isSaying)) return [word];
  return parts.map((text, at) => ({
    text,
    before: at === 0 ? word.before : 'space',
    plus: word.plus && at === parts.length - 1,
    dot: word.dot && at === parts.length - 1,
  }));
}

const SHORTEST_HALF = 4;

/** "Kalbs-Schnitzel", "Lachs-Stäbchen": a word the lists know in one, read so. */
function wholeOf(word: Word | undefined, next: Word, readWord: WordReader): KnownWord | undefined {
  if (!word || Math.min(word.text.length, next.text.length) < SHORTEST_HALF) return undefined;
  const whole = readWord(word.text + next.text);
  const [sense, ...more] = whole.senses;
  return more.length === 0 && sense?.known && (whole.names || sense.roles !== 0) ? whole : undefined;
}

/** How a word nobody knows is asked for and repaired: with its full stop, for it may be cut short. */
const askedAs = ({ text, dot }: Word): string => (dot ? `${fold(text)}.` : fold(text));

/** All words of one of its phrases may stand in the title. */
const isBegun = ({ begins }: KnownWord, bits: number): boolean =>
  begins?.some((phrase) => (phrase.bits & ~bits) === 0) === true;

export const readTitle = (title: string, readWord: WordReader, beside: Beside = {}): Title =>
  readTokens(readWords(title, readWord, beside.repairs), readWord, beside);

/** What each word means beside the others and in the title's language. */
export function readTokens(read: WordsRead, readWord: WordReader, { lang: pageLang, repairs, brand }: Beside): Title {
  const { words, known } = read;
  const hints: (readonly Lang[])[] = [];
  for (const [at, { langs, folded }] of known.entries()) {
    // "1 L" is a litre, the "l" of "l'eau" an article.
    if (langs && !(folded === 'l' && known[at - 1] === FIGURE_WORD) && !isInitial(words, at)) hints.push(langs);
  }
  const lang = guessLang(hints, pageLang);
  const brandWords = brand === undefined ? undefined : wordsOfBrand(brand);
  const reading: ReadBeside = { words, known, lang, repairs, brandWords, readWord };
  const tokens: Token[] = [];
  let sign: Token['before'] = 'space';
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (STRENGTH[word.before] > STRENGTH[sign]) sign = word.before;
    const first = tokens.length;
    const senses = byNeighbours(reading, at) ?? sensesIn(reading, word, at);
    const meant = known[at]?.isUnknown ? repairs?.get(askedAs(word)) : undefined;
    const guessed = meant !== undefined && !isSureRepair(askedAs(word), meant);
    for (const sense of senses) {
      const token: Token = { sense, word: at, before: tokens.length > first ? 'joined' : sign };
      if (guessed) token.guessed = true;
      tokens.push(token);
      sign = 'space';
    }
  }
  const said = new Set(known.flatMap((word, at) => (word === SAID ? [at] : [])));
  const unknown = brandWords ? read.unknown.filter((asked) => !brandWords.has(bareOf(asked))) : read.unknown;
  return { words, said, tokens, lang, headFirst: isHeadFirst(lang), unknown };
}

const wordsOfBrand = (brand: string): Set<string> => new Set(splitWords(brand).map(({ text }) => fold(text)));

interface ReadBeside extends Reading {
  repairs: ReadonlyMap<string, string> | undefined;
  /** Folded. */
  brandWords: ReadonlySet<string> | undefined;
}

/** What a word means in this title, where no sign beside it says so. */
function sensesIn(reading: ReadBeside, word: Word, at: number): readonly Sense[] {
  const read = reading.known[at];
  if (!read) return NOTHING;
  if (read.isPlain) return read.senses;
  const context = IN_CONTEXT.get(read.folded);
  if (context?.when(reading, at)) return reading.readWord(context.as).senses;
  if (read.onlyIn && !read.onlyIn.includes(reading.lang ?? '?')) return [senseOf(read.folded)];
  if (reading.brandWords?.has(fold(word.text)) && !read.senses.some(({ known }) => known)) return BRAND;
  if (!read.isUnknown) return read.senses;
  const repaired = reading.repairs?.get(askedAs(word));
  return repaired === undefined ? read.senses : reading.readWord(repaired).senses;
}

const STRENGTH: Readonly<Record<Token['before'], number>> = {
  joined: 0,
  space: 0,
  hyphen: 1,
  slash: 2,
  comma: 3,
  and: 4,
};
