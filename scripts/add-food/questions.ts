import { LANGS } from '../../data/langs.ts';
import { foodSchema } from '../../data/schema.ts';
import { FOOD_GROUPS } from '../../data/terms.ts';

export type Draft = Record<string, unknown>;

interface Question {
  ask: string;
  /** Asked only where this holds. */
  when?: (draft: Draft) => boolean;
  /** Writes the answer into the draft, or says what is wrong with it. */
  take: (answer: string, draft: Draft) => string | null;
}

/** What the value may be: the four kinds of data/README.md. */
const KINDS = ['measured', 'upper bound', 'like another food', 'not measured'] as const;
const kindOf = ({ kind }: Draft): string => String(kind);
const hasFigure = (draft: Draft): boolean => kindOf(draft) === 'measured' || kindOf(draft) === 'upper bound';

/** In the order of the record. Lists are typed with commas between; an empty answer skips what may be left out. */
export const QUESTIONS: readonly Question[] = [
  { ask: 'Name in English', take: take('name') },
  { ask: 'Id (lower case, hyphens; permanent)', take: take('id') },
  { ask: `Group (${FOOD_GROUPS.join(', ')})`, take: take('group') },
  { ask: 'Eaten as (slicing-cheese, spread, meat, fish, fat …: swaps stay inside)', take: take('use') },
  ...LANGS.filter((lang) => lang !== '*')
    .slice(0, 12)
    .map(
      (lang): Question => ({
        ask: `Names in ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)}, the usual one first`,
        take: (answer, draft) => {
          if (listOf(answer).length > 0) draft.aka = { ...Object(draft.aka), [lang]: listOf(answer) };
          return null;
        },
      }),
    ),
  { ask: 'Words that make it another thing ("peanut butter" for butter)', take: take('not', listOf) },
  {
    ask: `The value is: ${KINDS.map((kind, at) => `${at + 1} ${kind}`).join(', ')}`,
    take: (answer, draft) => {
      const kind = KINDS[Number(answer) - 1];
      if (!kind) return 'Type a number from 1 to 4.';
      draft.kind = kind;
      if (kind === 'like another food' || kind === 'not measured') draft.k2 = null;
      return null;
    },
  },
  {
    ask: 'Id of the food whose figures stand in',
    when: (draft) => kindOf(draft) === 'like another food',
    take: take('like'),
  },
  { ask: 'µg of K2 in 100 g', when: hasFigure, take: takeNumber('ug') },
  { ask: 'Lowest measured (µg per 100 g)', when: (draft) => kindOf(draft) === 'measured', take: takeNumber('low') },
  { ask: 'Highest measured', when: (draft) => kindOf(draft) === 'measured', take: takeNumber('high') },
  { ask: 'Key of the source (data/sources.json)', when: hasFigure, take: takeText('source') },
  { ask: 'Where in the source (table, row, page)', when: hasFigure, take: takeText('at') },
  { ask: 'How you came to read it (the page, the paper on your desk)', when: hasFigure, take: takeText('via') },
  {
    ask: 'Grade (A several sources agree, B few but solid, C weak)',
    when: (draft) => kindOf(draft) === 'measured',
    take: takeText('grade'),
  },
  { ask: 'A serving, in grams', take: take('servingGrams', Number) },
  { ask: 'A usual pack, in grams', take: take('packGrams', Number) },
  { ask: 'Grams per ml, if it is sold by the litre', take: takeOptional('gramsPerMl', Number) },
  { ask: 'Grams of one piece, if it is sold by the piece', take: takeOptional('pieceGrams', Number) },
  { ask: 'Note: why these figures, what to be careful about', take: takeOptional('note', String) },
];

/** A record out of the answers. */
export function recordOf({ kind, ug, low, high, source, at, via, grade, ...draft }: Draft): Draft {
  if (!hasFigure({ kind })) return { aka: {}, evidence: [], ...draft };
  const isBound = kind === 'upper bound';
  const k2 = {
    ugPer100g: ug,
    range: isBound ? [0, ug] : [low, high],
    grade: isBound ? 'C' : grade,
    ...(isBound && { bound: 'at-most' }),
    sources: [source],
    basis: `${source} ${ug}`,
  };
  const found = isBound ? { range: [null, ug] } : low === high ? { ugPer100g: { total: ug } } : { range: [low, high] };
  return { aka: {}, ...draft, k2, evidence: [{ source, at, ...found, via }] };
}

function take(
  key: keyof typeof foodSchema.shape,
  read: (answer: string) => unknown = (answer) => answer,
): Question['take'] {
  return (answer, draft) => {
    const parsed = foodSchema.shape[key].safeParse(read(answer));
    if (!parsed.success) return parsed.error.issues[0]?.message ?? 'That is not in the form.';
    draft[key] = parsed.data;
    return null;
  };
}

function takeOptional(key: keyof typeof foodSchema.shape, read: (answer: string) => unknown): Question['take'] {
  const taken = take(key, read);
  return (answer, draft) => (answer === '' ? null : taken(answer, draft));
}

function takeNumber(key: string): Question['take'] {
  return (answer, draft) => {
    const value = Number(answer.replace(',', '.'));
    if (answer === '' || !Number.isFinite(value) || value < 0) return 'Type a number, 0 or more.';
    draft[key] = value;
    return null;
  };
}

function takeText(key: string): Question['take'] {
  return (answer, draft) => {
    if (answer === '') return 'This one is needed.';
    draft[key] = answer;
    return null;
  };
}

function listOf(answer: string): string[] {
  return answer
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
