import type { Lang } from '../data/terms.ts';
import { CREME, FIGURE, type KnownWord, MASLO } from './analyse.ts';
import { guessLang, isHeadFirst } from './language.ts';
import { abbreviated, BRAND, NOTHING, namesake } from './neighbours.ts';
import { fold } from './normalize.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import { bareOf, isSureRepair } from './slips.ts';
import { splitWords, type Word } from './split.ts';

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
  tokens: readonly Token[];
  lang: Lang | undefined;
  /** "Yaourt grec": the noun stands first. */
  headFirst: boolean;
  /** Folded words nobody knows, with the full stop that cut them short. */
  unknown: string[];
}

/** "48+": Dutch for fat in dry matter, so it is cheese; recipes name it by this word. */
const FAT_IN_DRY_MATTER = 'fatindry';

/** "à la crème", "a la plancha": what follows is how it is served. */
const A_LA = senseOf('au', ROLE.with);

/** "Kip of kalkoen", "pollo o tacchino": a choice in these languages, a small word in others. */
const OR: readonly Sense[] = [senseOf('or', ROLE.and | ROLE.or)];
const isOr = (folded: string, lang: Lang | undefined): boolean =>
  folded === 'of' ? lang === 'nl' : folded === 'o' && (lang === 'it' || lang === 'es');

/** Reads one word; `createWordReader` makes it. */
export type WordReader = (word: string) => KnownWord;

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

export function readWords(title: string, readWord: WordReader, repairs?: ReadonlyMap<string, string>): WordsRead {
  const words = splitWords(title);
  const known: KnownWord[] = [];
  const unknown: string[] = [];
  let bits = 0;
  let mayName = false;
  for (const read of words) {
    const word = readWord(read.text);
    known.push(word);
    bits |= word.bits;
    if (word.names || (read.plus && word === FIGURE)) mayName = true;
    if (!word.isUnknown) continue;
    const asked = askedAs(read);
    if (repairs?.has(asked)) mayName = true;
    else unknown.push(asked);
  }
  return { words, known, mayName: mayName || known.some((word) => isBegun(word, bits)), unknown };
}

/** How a word nobody knows is asked for and repaired: with its full stop, for it may be cut short. */
const askedAs = ({ text, dot }: Word): string => (dot ? `${fold(text)}.` : fold(text));

/** All words of one of its phrases may stand in the title. */
const isBegun = ({ begins }: KnownWord, bits: number): boolean =>
  begins?.some((phrase) => (phrase.bits & ~bits) === 0) === true;

export const readTitle = (title: string, readWord: WordReader, beside: Beside = {}): Title =>
  readTokens(readWords(title, readWord, beside.repairs), readWord, beside);

export function readTokens(read: WordsRead, readWord: WordReader, { lang: pageLang, repairs, brand }: Beside): Title {
  const { words, known } = read;
  const hints: (readonly Lang[])[] = [];
  let before: KnownWord | undefined;
  for (const word of known) {
    // "1 L" is a litre, the "l" of "l'eau" an article.
    if (word.langs && !(word.folded === 'l' && before === FIGURE)) hints.push(word.langs);
    before = word;
  }
  const lang = guessLang(hints, pageLang);
  const brandWords = brand === undefined ? undefined : wordsOfBrand(brand);
  const reading: Reading = { words, known, lang, repairs, brandWords, readWord };
  const tokens: Token[] = [];
  let sign: Token['before'] = 'space';
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (STRENGTH[word.before] > STRENGTH[sign]) sign = word.before;
    const first = tokens.length;
    const senses =
      abbreviated(word, words[at + 1], words[at - 1]) ??
      namesake(known[at], words[at + 1]) ??
      sensesIn(reading, word, at);
    const meant = known[at]?.isUnknown ? repairs?.get(askedAs(word)) : undefined;
    const guessed = meant !== undefined && !isSureRepair(askedAs(word), meant);
    for (const sense of senses) {
      const token: Token = { sense, word: at, before: tokens.length > first ? 'joined' : sign };
      if (guessed) token.guessed = true;
      tokens.push(token);
      sign = 'space';
    }
  }
  const unknown = brandWords ? read.unknown.filter((asked) => !brandWords.has(bareOf(asked))) : read.unknown;
  return { words, tokens, lang, headFirst: isHeadFirst(lang), unknown };
}

/** "Колбаса с/к", "голень ц/б", "KARKÓWKA B/K": raw smoked, broiler, boneless. */
const PAIRS: Readonly<Record<string, string>> = {
  'b/k': 'bk',
  'с/к': 'сырокопченая',
  'с/в': 'сыровяленая',
  'ц/б': 'цыпленок',
};

interface Reading {
  words: readonly Word[];
  known: readonly KnownWord[];
  lang: Lang | undefined;
  repairs: ReadonlyMap<string, string> | undefined;
  /** Folded. */
  brandWords: ReadonlySet<string> | undefined;
  readWord: WordReader;
}

const wordsOfBrand = (brand: string): Set<string> => new Set(splitWords(brand).map(({ text }) => fold(text)));

const pairOf = ({ text }: Word, next: Word | undefined): string | undefined =>
  next?.before === 'slash' ? PAIRS[`${text}/${next.text}`.toLowerCase()] : undefined;

/** Per cent of fat in butter: "Sviests Smiltenes 82,5%". */
export const BUTTERFAT = /^(?:7[2-9]|8[0-4])$/;

/** "Масло Галичина 82,5%": no oil prints its fat, butter does. A known word behind it says itself which of the two. */
function isButter({ known, words }: Reading, at: number): boolean {
  const next = known[at + 1];
  return (next?.isUnknown === true || next === FIGURE) && words.some(({ text }) => BUTTERFAT.test(text));
}

/** "Crème 30 % MG", "Crème 25 cl": no dessert, liqueur or cosmetic has its fat or centilitres right behind its name. */
const isMeasuredCream = ({ words }: Reading, at: number): boolean =>
  /^(?:1[258]|2[05]|3[05]|50)(?:cl)?$/.test(words[at + 1]?.text ?? '') &&
  /^(?:mg|cl|mati[eè]res?|fluide|l[eé]g[eè]re|[eé]paisse|entière)?$/i.test(words[at + 2]?.text ?? '');

const NATA = /^natas?$/;

/** What a word means in this title: its language and its neighbours may change it. */
function sensesIn(reading: Reading, word: Word, at: number): readonly Sense[] {
  const read = reading.known[at];
  if (!read) return NOTHING;
  if (word.plus && /^[2-6]\d$/.test(word.text)) return reading.readWord(FAT_IN_DRY_MATTER).senses;
  const pair = word.text.length === 1 ? pairOf(word, reading.words[at + 1]) : undefined;
  if (pair) return reading.readWord(pair).senses;
  if (read.isPlain) return read.senses;
  if (read.folded === MASLO && isButter(reading, at)) return reading.readWord('butter').senses;
  if (read.folded === CREME && isMeasuredCream(reading, at)) return reading.readWord('sahne').senses;
  // "Natas 35% 1 L": what begins a title and goes on with a figure is cream; "tarta nata 500 g" is a cake.
  if (at === 0 && NATA.test(read.folded) && reading.known[1] === FIGURE) return reading.readWord('sahne').senses;
  if (read.folded === 'a' && /^(la|l|las|los)$/.test(reading.known[at + 1]?.folded ?? '')) return [A_LA];
  if (read.folded === 'al' && (reading.lang === 'it' || reading.lang === 'es')) return [A_LA];
  if (isOr(read.folded, reading.lang)) return OR;
  // Swedish sour milk; on French and Danish receipts a fillet: "FIL.POUL", "Kylling fil.".
  if (read.folded === 'fil' && reading.lang !== 'sv') return reading.readWord('filet').senses;
  if (read.onlyIn && !read.onlyIn.includes(reading.lang ?? '?')) return [senseOf(read.folded)];
  const folded = fold(word.text);
  if (reading.brandWords?.has(folded) && !read.senses.some(({ known }) => known)) return BRAND;
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
