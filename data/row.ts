import type { Bound, Food, FoodGroup, Grade, K2, Lang } from './terms.ts';

/** Languages in the order a row keeps its names in; `*`: the same in every language. */
const LANGS: readonly Lang[] = '* en nl de fr es it sv da no pl pt ja fi cs hu ro el tr ru uk'.split(' ');

/** [low, central, high, grade] in µg per 100 g, and what is not the rule. */
type K2Row = [number, number, number, Grade, Partial<Omit<K2, 'lowUg' | 'centralUg' | 'highUg' | 'grade'>>?];
type Extras = Partial<
  Pick<Food, 'servingPieces' | 'pieceGrams' | 'gramsPerMl' | 'edible' | 'cautions' | 'badge' | 'like'>
>;

/** One food of `table.json`, small: names and veto words as joined strings, defaults left out. */
export type Row = [
  id: string,
  name: string,
  group: FoodGroup,
  use: string,
  names: string,
  not: string,
  k2: K2Row | 0,
  servingGrams: number,
  packGrams: number,
  extras?: Extras,
];

export function packRow(food: Food): Row {
  const { id, name, group, use = '', names, not, k2, servingGrams, packGrams, ...extras } = food;
  const words = [packNames(name, names), not.join('|')] as const;
  const row = [id, name, group, use, ...words, packK2(k2), servingGrams, packGrams] as const;
  return Object.keys(extras).length > 0 ? [...row, extras] : [...row];
}

export function unpackRow(row: Row): Food {
  const [id, name, group, use, names, not, k2, servingGrams, packGrams, extras] = row;
  return {
    id,
    name,
    group,
    use,
    names: unpackNames(name, names),
    not: not === '' ? [] : not.split('|'),
    k2: k2 === 0 ? null : unpackK2(k2),
    servingGrams,
    packGrams,
    ...extras,
  };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Languages by `;`, names by `|`. An empty first name is the English one; what was said before in plain letters is left out. */
function packNames(name: string, names: Food['names']): string {
  const said = new Set([plain(name)]);
  const lists = LANGS.map((lang) => {
    const [shown, ...others] = names[lang] ?? [];
    if (shown === undefined) return '';
    const first = shown === name || (lang === '*' && said.has(plain(shown))) ? '' : shown;
    said.add(plain(shown));
    const rest = others.filter((other) => !said.has(plain(other)) && said.add(plain(other)));
    return [first, ...rest].join('|');
  });
  return lists.join(';').replace(/;+$/, '');
}

function unpackNames(name: string, packed: string): Record<Lang, readonly string[]> {
  const names: Record<Lang, readonly string[]> = {};
  for (const [at, list] of packed.split(';').entries()) {
    const lang = LANGS[at];
    if (lang !== undefined && list !== '') names[lang] = list.split('|').map((one) => one || name);
  }
  return names;
}

const DEFAULT_BOUND: Bound = 'figure';

function packK2(k2: K2 | null): K2Row | 0 {
  if (k2 === null) return 0;
  const { lowUg, centralUg, highUg, grade, bound, ...rest } = k2;
  const extras = { ...(bound !== DEFAULT_BOUND && { bound }), ...rest };
  return Object.keys(extras).length > 0 ? [lowUg, centralUg, highUg, grade, extras] : [lowUg, centralUg, highUg, grade];
}

const unpackK2 = ([lowUg, centralUg, highUg, grade, extras]: K2Row): K2 => ({
  lowUg,
  centralUg,
  highUg,
  bound: DEFAULT_BOUND,
  grade,
  ...extras,
});
