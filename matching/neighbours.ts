import type { KnownWord } from './analyse.ts';
import { fold } from './normalize.ts';
import { ROLE, type Sense, senseOf } from './sense.ts';
import type { Word } from './split.ts';
import { TUNING } from './tuning.ts';

/** Words that their neighbours make something else: letters before a slash, abbreviations, animals in names of places. */

export const NOTHING: readonly Sense[] = [];
export const BRAND: readonly Sense[] = [senseOf('brand')];
const VEGAN: readonly Sense[] = [senseOf('vegan', ROLE.vegan)];

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

/** "Cat. A": the grade of eggs and fruit; "PET 1,5 l" is a bottle, Romanian "cod 2" how the hen was kept. */
const GRADE = /^(?:[a-cv]|i{1,3}|extra)$/i;

/** What a letter or a short word means by the words and signs around it; undefined: nothing of its own. */
export function abbreviated(
  { text }: Word,
  next: Word | undefined,
  previous: Word | undefined,
): readonly Sense[] | undefined {
  if (text === 'PET' && (!next || /^\d/.test(next.text))) return NOTHING;
  if (text === 'cod' && next && /^[0-3]$/.test(next.text)) return NOTHING;
  // A maker of plant cheese signs with a letter that says nothing elsewhere: "Simply V Feta".
  if (text === 'V' && /^simply$/i.test(previous?.text ?? '')) return VEGAN;
  if (text.length === 3 && next && GRADE.test(next.text) && fold(text) === 'cat') return NOTHING;
  // "Pork chops bone-in" are no bones.
  if (next?.before === 'hyphen' && text.length === 4 && fold(text) === 'bone' && fold(next.text) === 'in')
    return NOTHING;
  // "Leverpostej m. bacon", but "str. m 10 stk", "10 m", "I'm".
  if (text === 'm' && isWord(previous) && isWord(next)) return BEFORE_SLASH.m;
  if (text.length > 1 || next?.before !== 'slash' || next.text.length === 1) return undefined;
  return BEFORE_SLASH[text.toLowerCase()];
}

const isWord = (word: Word | undefined): boolean => word !== undefined && /^\p{L}{3,}$/u.test(word.text);

/** "Quail Valley Eggs", "Eel River Beef": an animal before a landscape is a place. */
export function namesake(read: KnownWord | undefined, next: Word | undefined): readonly Sense[] | undefined {
  const key = read?.senses[0]?.key;
  if (key === undefined || !NAMESAKES.has(key) || next?.before !== 'space') return undefined;
  return LANDSCAPE.test(next.text) ? BRAND : undefined;
}
const NAMESAKES: ReadonlySet<string> = new Set(TUNING.namesakes);
const LANDSCAPE = /^(?:valley|creek|hills?|ridge|river|lakes?|hollow|pond|brook)$/i;
