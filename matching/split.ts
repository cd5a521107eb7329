/** A title cut into words, each with the sign that stood before it. */

export interface Word {
  /** As it stands in the title. */
  text: string;
  start: number;
  /** What separates it from the word before: nothing but space, a hyphen, or a sign that starts a new part. */
  before: 'space' | 'hyphen' | 'comma' | 'and' | 'slash';
  /** A plus sign follows: "48+" is fat in dry matter. */
  plus: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MAX_WORDS = 40;
const SPACE = 32;
const PLUS = 43;

export function splitWords(title: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(title); hit && words.length < MAX_WORDS; hit = WORD.exec(title)) {
    const [text] = hit;
    const before =
      hit.index - end === 1 && title.charCodeAt(end) === SPACE ? 'space' : separator(title, end, hit.index);
    end = hit.index + text.length;
    words.push({ text, start: hit.index, before, plus: title.charCodeAt(end) === PLUS });
  }
  return words;
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
