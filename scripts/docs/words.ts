import type { FoodRecord, Source } from '../../data/record-types.ts';
import { sourceAddress } from '../../data/source-address.ts';
import type { Grade, K2 } from '../../data/terms.ts';

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: 'several sources agree',
  B: 'few but solid sources',
  C: 'weak evidence',
  D: 'no usable number',
  label: 'read the label',
};

export const BOUND_WORDS: Readonly<Record<K2['bound'], string>> = {
  figure: '',
  'at-most': 'upper bound only',
  'at-least': 'a part was measured',
};

/** "65 (47–73)", "≤ 10", "≥ 6.3 (MK-4 alone)": what a card shows, in words. */
export function figure(k2: K2): string {
  if (k2.bound === 'at-most') return `≤ ${k2.centralUg}`;
  const range = k2.lowUg === k2.highUg ? '' : ` (${k2.lowUg}–${k2.highUg})`;
  if (k2.bound === 'at-least') return `≥ ${k2.centralUg}${range}${k2.only ? `, ${k2.only} alone` : ''}`;
  return `${k2.centralUg}${range}`;
}

/** µg in one serving, rounded as measured: two digits that count. */
export const perServing = (ugPer100g: number, { servingGrams }: FoodRecord): number =>
  Number(((ugPer100g * servingGrams) / 100).toPrecision(2));

/** `[vermeer-2018](https://doi.org/…)`. */
export function sourceLink(key: string, sources: Readonly<Record<string, Source>>): string {
  const source = sources[key];
  const address = source && sourceAddress(source);
  return address ? `[${key}](${address})` : key;
}

/** A cell of a Markdown table: one line, no bar of its own. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;

export const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
