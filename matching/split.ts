export interface Word {
  /** As it stands in the title. */
  text: string;
  /** What separates it from the word before: nothing but space, a hyphen, or a sign that starts a new part. */
  before: 'space' | 'hyphen' | 'comma' | 'and' | 'slash';
  /** A plus sign follows: "48+" is fat in dry matter. */
  plus: boolean;
  /** A full stop follows: "BUTTERM." may be cut short. */
  dot: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** 1 for the letters and figures among the first 128 characters; cutting by it takes a third of a regular expression's 0.9 µs a title. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));
const MAX_WORDS = 40;
const SPACE = 32;
const PLUS = 43;
const DOT = 46;

/** A title cut into words, each with the sign that stood before it. */
export function splitWords(title: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let at = 0; at < title.length && words.length < MAX_WORDS; at++) {
    if (unitsOfLetter(title, at) === 0) continue;
    const start = at;
    for (let units = 1; units > 0 && at < title.length; at += units) units = unitsOfLetter(title, at);
    const before = start - end === 1 && title.charCodeAt(end) === SPACE ? 'space' : separator(title, end, start);
    end = at;
    const next = title.charCodeAt(end);
    words.push({ text: title.slice(start, end), before, plus: next === PLUS, dot: next === DOT });
  }
  return words;
}

/** Code units (1 or 2) of the letter or figure that begins here; 0 if none does. */
function unitsOfLetter(title: string, at: number): number {
  const code = title.charCodeAt(at);
  if (code < 128) return PLAIN[code] ?? 0;
  const letter = String.fromCodePoint(title.codePointAt(at) ?? 0);
  return LETTER.test(letter) ? letter.length : 0;
}

/** The strongest sign of a gap: "&" over "," over "/" over "-". */
function separator(title: string, from: number, to: number): Word['before'] {
  let found: Word['before'] = 'space';
  for (let at = from; at < to; at++) {
    const sign = title[at];
    if (sign === '&' || (sign === '+' && at > from)) return 'and';
    if (sign === ',' || sign === '(' || sign === '|' || sign === ':' || sign === ';' || sign === ')' || sign === '、')
      found = 'comma';
    else if (sign === '/' && found !== 'comma') found = 'slash';
    else if (sign === '-' && found === 'space' && to - from === 1) found = 'hyphen';
  }
  return found;
}
