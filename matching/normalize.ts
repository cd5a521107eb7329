// One spelling for every way a shop may write a word.

/** Longer text is not a product name; the cap keeps hostile input cheap. */
export const MAX_TITLE_CHARS = 300;

/** Letters that Unicode does not take apart into letter + accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '⁄': '/',
  '’': "'",
};
const SPECIAL = /[ßæœøłđðþı⁄’]/g;
/** å is aa (Danish spells it so): ål is an eel, not the French "al". */
const RING = /å/g;
const ACCENTS = /[̀-ͯ]/g;
const ASCII = /^[ -~]*$/;

/**
 * Lower case, no accents, ligatures opened, full-width forms made narrow and half-width kana wide.
 * Kana keep their voicing marks (U+3099 is outside the stripped range). Idempotent.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(RING, 'aa')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>' };
// Control characters, zero-width and bidirectional marks: nothing a shopper sees.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Most titles are clean already: printable ASCII, single spaces, no entity. */
const CLEAN = /^[!-%'-~]+(?: [!-%'-~]+)*$/;

/** A title as a person reads it: no entities, tags or invisible marks, single spaces, cut to `MAX_TITLE_CHARS`. */
export function cleanTitle(text: string): string {
  if (text.length <= MAX_TITLE_CHARS && CLEAN.test(text)) return text;
  return text
    .slice(0, MAX_TITLE_CHARS * 2)
    .replace(/&(amp|quot|apos|nbsp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&#39;/g, "'")
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TITLE_CHARS);
}

/** Key under which a person's correction of a title is kept: same product, same key, whatever the spelling. */
export function titleKey(title: string): string {
  return fold(cleanTitle(title))
    .replace(/[^\p{L}\p{N}+%.,]+|(?<!\d)[.,]|[.,](?!\d)/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
