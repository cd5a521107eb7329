import type { Lang } from '../data/terms.ts';
import { fold } from './normalize.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import type { Word } from './split.ts';
import { WORDS } from './tuning-words.ts';
import type { KnownWord, WordReader } from './word-reader.ts';

// Words that their neighbours or the title's language make something else, each listed here alone.

/** A title's words, each looked up by itself. */
export interface Reading {
  words: readonly Word[];
  known: readonly KnownWord[];
  lang: Lang | undefined;
  readWord: WordReader;
}

interface InContext {
  /** The word it is read as … */
  as: string;
  /** … in these titles. */
  when: (reading: Reading, at: number) => boolean;
  /** That word may name a food. */
  names?: true;
}

/** By folded spelling. */
export const IN_CONTEXT: ReadonlyMap<string, InContext> = new Map<string, InContext>([
  // Slavic for butter and for oil.
  ['масло', { as: 'butter', when: isButter, names: true }],
  // "カレー・シチュー用", "とんかつ・ソテー用": meat cut for either; "唐揚げ 業務用" is a dish for kitchens.
  ['カレー', { as: 'カレー用', when: isForEither }],
  ['とんかつ', { as: 'カレー用', when: isForEither }],
  ['唐揚げ', { as: 'カレー用', when: isForEither }],
  ['から揚げ', { as: 'カレー用', when: isForEither }],
  // French for cream and for any paste.
  ['creme', { as: 'sahne', when: isMeasuredCream, names: true }],
  ['nata', { as: 'sahne', when: beginsWithFigure, names: true }],
  ['natas', { as: 'sahne', when: beginsWithFigure, names: true }],
  ['cream', { as: 'sahne', when: beginsWithFigure, names: true }],
  ['room', { as: 'sahne', when: beginsWithFigure, names: true }],
  // Danish for duck.
  ['and', { as: 'ente', when: isDanishDuck, names: true }],
  // A cut of pork in France, of beef in America and Brazil ("filé mignon").
  ['mignon', { as: 'beef', when: isOfBeef, names: true }],
  // "Alimentación 100 % vegetal", "ad alimentazione vegetale": what the hen was fed.
  ['vegetal', { as: 'natural', when: isFeed }],
  ['vegetale', { as: 'natural', when: isFeed }],
  ['cereal', { as: 'natural', when: isFeed }],
  // Foil and the dish butter is sold in: "beurre doux papier alu", "beurre tendre, beurrier 250 g".
  ['papier', { as: 'plaquette', when: ({ words }, at) => fold(words[at + 1]?.text ?? '') === 'alu' }],
  [
    'beurrier',
    { as: 'plaquette', when: ({ words }, at) => words.slice(0, at).some(({ text }) => fold(text) === 'beurre') },
  ],
  // "Shrimp scampi" is a dish, "scampi" are shrimps.
  [
    'scampi',
    { as: 'paella', when: ({ words }, at) => /^(?:shrimp|prawn|chicken)s?$/i.test(words[at - 1]?.text ?? '') },
  ],
  // An American cut of beef, as is "strip loin"; "chicken breast strips" are not.
  ['strip', { as: 'striploin', when: isBeforeSteak, names: true }],
  ['strips', { as: 'striploin', when: isBeforeSteak, names: true }],
  // "Hamburger patties", "hamburger meat": beef, if no other animal is named.
  ['hamburger', { as: 'beef', when: isOfHamburgerMeat, names: true }],
  // Italy's town; in America a cold cut.
  ['bologna', { as: 'mortadella', when: ({ lang }) => lang === 'en', names: true }],
  // A brand, "Bar-S".
  ['bar', { as: 'natural', when: ({ words }, at) => fold(words[at + 1]?.text ?? '') === 's' }],
  // "Rinds-Gulasch" is beef, "pork rinds" are a snack.
  ['rinds', { as: 'rind', when: isOfCattle, names: true }],
  // Swedish sour milk; on French and Danish receipts a fillet: "FIL.POUL", "Kylling fil.".
  ['fil', { as: 'filet', when: ({ lang }) => lang !== 'sv', names: true }],
  // "À la crème", "a la plancha", "al pesto": what follows is how it is served.
  ['a', { as: 'au', when: ({ words }, at) => /^(?:la|l|las|los)$/.test(fold(words[at + 1]?.text ?? '')) }],
  ['al', { as: 'au', when: isOfItalyOrSpain }],
  // "Kip of kalkoen", "pollo o tacchino": a choice in these languages, a small word in others.
  ['of', { as: 'or', when: ({ lang }) => lang === 'nl' }],
  ['o', { as: 'or', when: isOfItalyOrSpain }],
]);

/** "And 2,8 kg", "Hel and": no English title begins with its "and" and a word of these. */
function isDanishDuck({ words }: Reading, at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return (
    (at === 0 && /^(?:\d+|hele?|fersk|frossen|dyb|dansk|fransk|uden|uten|økologisk)/i.test(next)) ||
    (at === 1 && /^(?:hele?|ung|fersk|frossen|dansk|fransk|økologisk)$/i.test(words[0]?.text ?? ''))
  );
}

function isForEither({ words }: Reading, at: number): boolean {
  return /^(?!業務|家庭|お?弁当|お?徳).{1,5}用/.test(words[at + 1]?.text ?? '');
}

function isOfItalyOrSpain({ lang }: Reading): boolean {
  return lang === 'it' || lang === 'es';
}

function isOfBeef({ lang, words, known }: Reading, at: number): boolean {
  if (known.some(({ senses }) => senses[0]?.key === 'pork')) return false;
  return lang === 'en' || lang === 'pt' || fold(words[at - 1]?.text ?? '') === 'file';
}

function isOfHamburgerMeat({ words, known }: Reading, at: number): boolean {
  return (
    /^(?:patt(?:y|ies)|meat|chub)$/i.test(words[at + 1]?.text ?? '') &&
    !known.some(({ names, senses }, place) => names && place !== at && senses[0]?.key !== 'patty')
  );
}

function isBeforeSteak({ words, known }: Reading, at: number): boolean {
  return /^(?:steaks?|loin)$/i.test(words[at + 1]?.text ?? '') && !known[at - 1]?.names;
}

/** Two words before at most, with "100" and the sign between: "alimentación 100 % vegetal", but no "yogur vegetal dietético". */
function isFeed({ words }: Reading, at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:alimenta|dieta$|pienso)/i.test(text));
}

function isOfCattle({ words }: Reading, at: number): boolean {
  return (
    words[at + 1]?.before === 'hyphen' && !words.slice(0, at).some(({ text }) => /^(?:pork|bacon|cheese)$/i.test(text))
  );
}

/** Per cent of fat in butter: "Sviests Smiltenes 82,5%". */
export const BUTTERFAT = /^(?:7[2-9]|8[0-4])$/;

/** "Масло Галичина 82,5%": no oil prints its fat, butter does. A known word behind it says itself which of the two. */
function isButter({ known, words }: Reading, at: number): boolean {
  const isOpen = known[at + 1]?.isUnknown === true || isFigure(words[at + 1]);
  return isOpen && words.some(({ text }) => BUTTERFAT.test(text));
}

/** "Crème 30 % MG", "Crème 25 cl": no dessert, liqueur or cosmetic has its fat or centilitres right behind its name. */
function isMeasuredCream({ words }: Reading, at: number): boolean {
  return (
    /^(?:1[258]|2[05]|3[05]|50)(?:cl)?$/.test(words[at + 1]?.text ?? '') &&
    /^(?:mg|cl|mati[eè]res?|fluide|l[eé]g[eè]re|[eé]paisse|entière)?$/i.test(words[at + 2]?.text ?? '')
  );
}

/** "Natas 35% 1 L": what begins a title and goes on with a figure is cream; "tarta nata 500 g" is a cake. */
function beginsWithFigure({ words }: Reading, at: number): boolean {
  return at === 0 && isFigure(words[1]);
}

const isFigure = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.text);

export const NOTHING: readonly Sense[] = [];
export const BRAND: readonly Sense[] = [senseOf('brand')];

/** "m/bacon", "c/ osso", "u/ skind", "W/Beans": with, without, for. */
const BEFORE_SLASH: Readonly<Record<string, readonly Sense[]>> = {
  m: [senseOf('med', ROLE.with)],
  c: [senseOf('com', ROLE.with)],
  w: [senseOf('with', ROLE.with)],
  u: [senseOf('uden', ROLE.without)],
  s: [senseOf('sem', ROLE.without)],
  p: [senseOf('para', ROLE.use)],
  t: [senseOf('til', ROLE.use)],
};

/** "Колбаса с/к", "голень ц/б", "KARKÓWKA B/K": raw smoked, broiler, boneless. */
const PAIRS: Readonly<Record<string, string>> = {
  'b/k': 'bk',
  'с/к': 'сырокопченая',
  'с/в': 'сыровяленая',
  'ц/б': 'цыпленок',
};

/** "48+": Dutch for fat in dry matter, so it is cheese; recipes name it by this word. */
const FAT_IN_DRY_MATTER = 'fatindry';

/** "Cat. A": the grade of eggs and fruit; "PET 1,5 l" is a bottle, Romanian "cod 2" how the hen was kept. */
const GRADE = /^(?:[a-cv]|i{1,3}|extra)$/i;

/** What a word means by the words and signs around it, in any language; undefined: nothing of its own. */
export function byNeighbours({ words, known, readWord }: Reading, at: number): readonly Sense[] | undefined {
  const word = words[at];
  if (!word) return undefined;
  const { text } = word;
  const next = words[at + 1];
  if (word.plus && /^[2-6]\d$/.test(text)) return readWord(FAT_IN_DRY_MATTER).senses;
  if (text === 'PET' && (!next || /^\d/.test(next.text))) return NOTHING;
  if (text === 'cod' && next && /^[0-3]$/.test(next.text)) return NOTHING;
  if (text.length === 3 && next && GRADE.test(next.text) && fold(text) === 'cat') return NOTHING;
  // "Pork chops bone-in" are no bones, "shrimp tail-on" no tails.
  if (next?.before === 'hyphen' && /^(?:in|on)$/i.test(next.text) && LEFT_ON.test(text)) return NOTHING;
  if (isInitial(words, at)) return BRAND;
  // "Leverpostej m. bacon", but "str. m 10 stk", "10 m", "I'm".
  if (text === 'm' && isWord(words[at - 1]) && isWord(next)) return BEFORE_SLASH.m;
  if (text.length > 1) return isPlace(known[at], next) ? BRAND : undefined;
  if (next?.before !== 'slash') return undefined;
  const pair = PAIRS[`${text}/${next.text}`.toLowerCase()];
  if (pair) return readWord(pair).senses;
  return next.text.length > 1 ? BEFORE_SLASH[text.toLowerCase()] : undefined;
}

const LEFT_ON = /^(?:bone|feet|head|tail|shell|rind)$/i;

/** "H-E-B", "A-D-K": letters of a name, not the Italian "and". */
export const isInitial = (words: readonly Word[], at: number): boolean =>
  isLetter(words[at]) &&
  ((words[at]?.before === 'hyphen' && isLetter(words[at - 1])) ||
    (words[at + 1]?.before === 'hyphen' && isLetter(words[at + 1])));
const isLetter = (word: Word | undefined): boolean => word !== undefined && /^[a-z]$/i.test(word.text);

const isWord = (word: Word | undefined): boolean => word !== undefined && /^\p{L}{3,}$/u.test(word.text);

/** "Quail Valley Eggs", "Eel River Beef": an animal before a landscape is a place. */
const isPlace = (read: KnownWord | undefined, next: Word | undefined): boolean =>
  WORDS.namesakes.has(read?.senses[0]?.key ?? '') && next?.before === 'space' && LANDSCAPE.test(next.text);
const LANDSCAPE = /^(?:valley|creek|hills?|ridge|river|lakes?|hollow|pond|brook)$/i;
