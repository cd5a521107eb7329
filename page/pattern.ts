/**
 * Patterns over short texts in any script, blind to case and cheap to make. V8 takes 1–3 ms for a regex with `\p{L}` and
 * the flags `iu` (650 ranges, each closed over case), and as much again once the regex proves to be in use. In small
 * letters, with few ranges, and made when first asked it takes a tenth.
 */
export interface Pattern {
  test(text: string): boolean;
  /** Groups are in small letters. */
  exec(text: string): RegExpExecArray | null;
  /** What it found, as the text writes it. */
  find(text: string): string | undefined;
}

/** Small letters of the scripts shops write in. */
const LETTER =
  'a-z\xaa\xb5\xba\xdf-\xf6\xf8-\u02c1\u0370-\u0374\u037b-\u037d\u0390-\u0481\u048a-\u0587\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u0904-\u0939\u0e01-\u0e30\u0e40-\u0e46\u10a0-\u11ff\u1e00-\u1fff\u3041-\u3096\u309d-\u30fa\u30fc-\u31ff\u3400-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uff41-\uff5a\uff66-\uffdc';

const NUMBER = '\\d\xb2\xb3\xb9\xbc-\xbe\u2070-\u2089';
const CURRENCY =
  '$\xa2-\xa5\u058f\u060b\u09f2\u09f3\u0e3f\u17db\u20a0-\u20c0\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6';

type Spelling = readonly (readonly [string, string])[];
/** What would be another class in small letters. */
const NEGATED: Spelling = [
  ['\\P{L}', '[^\\p{L}]'],
  ['\\D', '[^\\d]'],
  ['\\S', '[^\\s]'],
];
const CLASSES: Spelling = [
  ['[^\\p{l}\\p{n}]', `[^${LETTER}${NUMBER}]`],
  ['[^\\p{l}', `[^${LETTER}`],
  ['[\\p{l}', `[${LETTER}`],
  ['\\p{l}', `[${LETTER}]`],
  ['\\p{sc}', `[${CURRENCY}]`],
];

const respell = (source: string, spelling: Spelling): string =>
  spelling.reduce((text, [name, ranges]) => text.replaceAll(name, ranges), source);

/** As long as the text: one letter alone, İ, becomes two. */
function small(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replaceAll('İ', 'i').toLowerCase();
}

/** Of a template without escapes: pattern`(?<!\p{L})(?:old|was)(?!\p{L})`. */
export function pattern(template: TemplateStringsArray, ...parts: readonly string[]): Pattern {
  let made: RegExp | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    made ??= new RegExp(respell(respell(String.raw(template, ...parts), NEGATED).toLowerCase(), CLASSES));
    return made.exec(small(text));
  };
  return {
    test: (text) => exec(text) !== null,
    exec,
    find(text) {
      const found = exec(text);
      return found === null ? undefined : text.slice(found.index, found.index + found[0].length);
    },
  };
}
