import { LANGS } from './langs.ts';
import type { Bound, Food, FoodGroup, Grade, K2, Lang } from './terms.ts';

/** [low, central, high, grade] in µg per 100 g, and what is not the rule. */
type K2Row = [number, number, number, Grade, Partial<Omit<K2, 'lowUg' | 'centralUg' | 'highUg' | 'grade'>>?];
type Extras = Partial<
  Pick<Food, 'servingPieces' | 'pieceGrams' | 'gramsPerMl' | 'edible' | 'cautions' | 'badge' | 'like'>
>;

/** One food, small: no names but the English one, veto words joined, defaults left out. */
type Row = [
  id: string,
  name: string,
  group: FoodGroup,
  use: string,
  not: string,
  k2: K2Row | 0,
  servingGrams: number,
  packGrams: number,
  extras?: Extras,
];

/** `table.json`: names stand by language (foods by `;`, names by `|`), because alike next to alike compresses best. */
export interface Table {
  rows: readonly Row[];
  names: Readonly<Record<Lang, string>>;
}

export function packTable(foods: readonly Food[]): Table {
  const packed = foods.map(({ name, names }) => packNames(name, names));
  const names = LANGS.map((lang, at) => [lang, packed.map((lists) => lists[at] ?? '').join(';')]);
  return { rows: foods.map(packRow), names: Object.fromEntries(names) };
}

export function unpackTable({ rows, names }: Table): Food[] {
  const foods = rows.map(unpackRow);
  for (const [lang, lists] of Object.entries(names)) {
    for (const [at, list] of lists.split(';').entries()) {
      const food = foods[at];
      if (food && list !== '') food.names[lang] = list.split('|').map((one) => one || food.name);
    }
  }
  return foods;
}

/** One line a food, one line a language, so that a change can be read. */
export function printTable({ rows, names }: Table): string {
  const lines = (list: readonly string[]): string => list.join(',\n');
  const languages = Object.entries(names).map(([lang, list]) => `${JSON.stringify(lang)}:${JSON.stringify(list)}`);
  return `{"rows":[\n${lines(rows.map((row) => JSON.stringify(row)))}\n],"names":{\n${lines(languages)}\n}}\n`;
}

function packRow(food: Food): Row {
  const { id, name, group, use = '', names: _, not, k2, servingGrams, packGrams, ...extras } = food;
  const row = [id, name, group, use, not.join('|'), packK2(k2), servingGrams, packGrams] as const;
  return Object.keys(extras).length > 0 ? [...row, extras] : [...row];
}

function unpackRow(row: Row): Food & { names: Record<Lang, readonly string[]> } {
  const [id, name, group, use, not, k2, servingGrams, packGrams, extras] = row;
  return {
    id,
    name,
    group,
    use,
    names: {},
    not: not === '' ? [] : not.split('|'),
    k2: k2 === 0 ? null : unpackK2(k2),
    servingGrams,
    packGrams,
    ...extras,
  };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One string a language. An empty first name is the English one; what was said before in plain letters is left out. */
function packNames(name: string, names: Food['names']): string[] {
  const spoken = new Set([plain(name)]);
  return LANGS.map((lang) => {
    const [shown, ...others] = names[lang] ?? [];
    if (shown === undefined) return '';
    const first = shown === name || (lang === '*' && spoken.has(plain(shown))) ? '' : shown;
    spoken.add(plain(shown));
    const kept = [first];
    for (const other of others) {
      if (!spoken.has(plain(other))) kept.push(other);
      spoken.add(plain(other));
    }
    return kept.join('|');
  });
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
