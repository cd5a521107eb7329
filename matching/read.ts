import type { Lang } from '../data/terms.ts';
import { guessLang, isHeadFirst, isWordOf } from './language.ts';
import { fold } from './normalize.ts';
import { splitWords, type Word } from './split.ts';
import { UNITS } from './units.ts';
import { ROLE, type Sense } from './vocabulary.ts';

/** One meaning in a title and the word it came from. */
export interface Token {
  sense: Sense;
  /** Index of its word in the title. */
  word: number;
  /** What stood before it; `joined`: second part of a compound. */
  before: Word['before'] | 'joined';
}

/** A title as the matcher sees it: numbers, units and small words taken out. */
export interface Title {
  words: readonly Word[];
  tokens: readonly Token[];
  lang: Lang | undefined;
  /** "Yaourt grec": the noun stands first. */
  headFirst: boolean;
  /** Folded words nobody knows. */
  unknown: string[];
}

/** "48+": Dutch for fat in dry matter, so it is cheese. */
const FAT_IN_DRY_MATTER: Sense = { key: 'fatindry', roles: 0, known: true };

/** "à la crème", "a la plancha": what follows is how it is served. */
const A_LA: Sense = { key: 'au', roles: ROLE.with, known: true };

type Analyse = (word: string) => readonly Sense[];

export function readTitle(
  title: string,
  analyse: Analyse,
  pageLang?: Lang,
  repairs?: ReadonlyMap<string, string>,
): Title {
  const words = splitWords(title);
  const folded = words.map((word) => fold(word.text));
  const lang = guessLang(folded, pageLang);
  const tokens: Token[] = [];
  const unknown: string[] = [];
  let pending: Token['before'] = 'space';
  for (const [at, word] of words.entries()) {
    const name = folded[at] ?? '';
    pending = stronger(pending, word.before);
    if (word.plus && /^[2-6]\d$/.test(name)) {
      tokens.push({ sense: FAT_IN_DRY_MATTER, word: at, before: pending });
      continue;
    }
    if (isMeasure(name)) continue;
    if (name === 'a' && /^(la|l|las|los)$/.test(folded[at + 1] ?? ''))
      tokens.push({ sense: A_LA, word: at, before: pending });
    const senses = isWordOf(name, lang)
      ? sensesOf(word.text, name, analyse, repairs, unknown)
      : [{ key: name, roles: 0, known: true }];
    for (const [part, sense] of senses.entries()) {
      if (sense.key === '#' || sense.roles & ROLE.small) continue;
      tokens.push({ sense, word: at, before: part > 0 ? 'joined' : pending });
      pending = 'space';
    }
  }
  return { words, tokens, lang, headFirst: isHeadFirst(lang), unknown };
}

function sensesOf(
  text: string,
  folded: string,
  analyse: Analyse,
  repairs: ReadonlyMap<string, string> | undefined,
  unknown: string[],
): readonly Sense[] {
  const senses = analyse(text);
  if (senses.length !== 1 || senses[0]?.known || folded.length < 4 || !/^[a-z]+$/.test(folded)) return senses;
  const repaired = repairs?.get(folded);
  if (repaired !== undefined) return analyse(repaired);
  unknown.push(folded);
  return senses;
}

const isMeasure = (word: string): boolean => {
  const unit = UNITS.get(word);
  return unit !== undefined && (unit.measure === 'g' || unit.measure === 'ml') && word !== 'una';
};

const STRENGTH: Readonly<Record<Token['before'], number>> = {
  joined: 0,
  space: 0,
  hyphen: 1,
  slash: 2,
  comma: 3,
  and: 4,
};
const stronger = (a: Token['before'], b: Token['before']): Token['before'] => (STRENGTH[b] > STRENGTH[a] ? b : a);
