import { namesAlone } from './phrases.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import { singular, stem } from './stem.ts';
import { COMPOUNDS } from './tuning-compounds.ts';
import { PREFIX_LETTERS } from './vocabulary.ts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const KATAKANA = /^[\u30a0-\u30ff]+$/;
const NO_PART = ROLE.small | ROLE.and | ROLE.with | ROLE.use;
const GOODS = ROLE.alien | ROLE.sweet | ROLE.drink;
/** One for all words nobody knows: half of all words, so they share it. */
export const NOBODY_KNOWS = senseOf('?', 0, false);
export const UNKNOWN: readonly Sense[] = [NOBODY_KNOWS];
const NUMBER = senseOf('#');

export type Senses = ReadonlyMap<string, Sense>;

/** "Muffins12", "Ricotta250g": the size runs into the name. */
const GLUED_FIGURE = /(?<=^[a-z]{4,})\d+[a-z]{0,2}$/;

/** What a folded word means, part by part; a word nobody knows is `UNKNOWN`. */
export function partsOf(word: string, senses: Senses, prefixes: Senses): readonly Sense[] {
  if (JAPANESE.test(word)) return segment(word, senses);
  const whole = senses.get(word) ?? senses.get(singular(word)) ?? senses.get(stem(word));
  if (whole) return [whole];
  const typed = word.length > 4 ? withoutUmlautE(word) : word;
  const umlauted = typed === word ? undefined : senses.get(typed);
  if (umlauted) return [umlauted];
  const begun = word.length > PREFIX_LETTERS ? prefixes.get(word.slice(0, PREFIX_LETTERS)) : undefined;
  if (begun) return [begun];
  if (/^\d/.test(word)) return [NUMBER];
  const plain = word.replace(GLUED_FIGURE, '');
  if (plain !== word) return partsOf(plain, senses, prefixes);
  return splitCompound(word, senses) ?? (typed === word ? null : splitCompound(typed, senses)) ?? UNKNOWN;
}

/** "Kaese", "Haehnchen": umlauts typed out. */
const withoutUmlautE = (word: string): string => word.replace(/([aou])e/g, '$1');

/**
 * Longest known ending first: "Wijn|zuurkool", "Hühner|leber". A short ending needs a known beginning
 * ("Camp|ana" is no analysis). Bounded by the length of the word.
 */
function splitCompound(word: string, senses: Senses): Sense[] | null {
  if (word.length < COMPOUNDS.shortestCompound || word.length > COMPOUNDS.longestCompound) return null;
  for (let at = 2; at <= word.length - 3; at++) {
    const ending = word.slice(at);
    const tail = senses.get(ending) ?? senses.get(stem(ending));
    if (!tail || tail.roles & NO_PART) continue;
    const spared = tail.roles & GOODS ? COMPOUNDS.endingOfGoods - ending.length : 0;
    if (spared > 1) continue;
    const head =
      ending.length >= COMPOUNDS.endingKnown || COMPOUNDS.shortEndings.has(ending)
        ? headSenses(word.slice(0, at), senses)
        : null;
    if (head && !COMPOUNDS.chanceEndings.has(ending) && !isChance(at, head, ending, tail)) return [...head, tail];
    // Behind letters nobody knows only the ending itself counts, not its stem: "Buon|tagliati" is no tagliata.
    if (
      at > 2 &&
      spared <= 0 &&
      (ending.length >= COMPOUNDS.endingAlone || COMPOUNDS.sureEndings.has(ending)) &&
      senses.has(ending) &&
      !COMPOUNDS.chanceEndings.has(ending) &&
      !COMPOUNDS.sharedEndings.has(ending)
    ) {
      return [NOBODY_KNOWS, tail];
    }
  }
  return null;
}

/** "Bar|ossa": behind a few letters, a word that stands only in names of several words, which do not hold the beginning, too ("Rind|hesse"). */
const isChance = (letters: number, head: readonly Sense[], word: string, { key, roles, phrases }: Sense): boolean =>
  letters < COMPOUNDS.beginningOfChance &&
  roles === 0 &&
  key === stem(word) &&
  phrases?.some((phrase) => namesAlone(phrase) || head.some((one) => phrase.keys.includes(one.key))) === false;

/** Whether a beginning of few letters is no chance: it stands for a concept or a food, or speaks against one. */
const saysMuch = (word: string, { key, roles, phrases }: Sense): boolean =>
  key !== word || (roles & ~ROLE.plain) !== 0 || phrases?.some(namesAlone) === true;

/** The beginning of a compound, with the letters that glue it: Rind-er, Schwein-s, kippen-, svin-e. */
function headSenses(head: string, senses: Senses): readonly Sense[] | null {
  for (const glue of ['', 's', 'n', 'en', 'e', 'er']) {
    if (!head.endsWith(glue) || head.length - glue.length < 2) continue;
    const word = head.slice(0, head.length - glue.length);
    const sense = senses.get(word);
    if (
      sense &&
      word !== COMPOUNDS.neverBegins &&
      !(sense.roles & (NO_PART | ROLE.without)) &&
      (word.length > COMPOUNDS.beginningOfChance || saysMuch(word, sense))
    )
      return [sense];
  }
  return head.length >= COMPOUNDS.shortestCompound ? splitCompound(head, senses) : null;
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
  for (let length = Math.min(COMPOUNDS.longestJapanese, text.length - at); length > 0; length--) {
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
