import type { Title, Titles } from './record-types.ts';

/** The one way a data file is written: a change in a record is then a change of that record's lines only. */
export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Foods by id; titles by language, then text; one title a line. */
export function printTitles(titles: Readonly<Record<string, Titles>>): string {
  const foods = Object.entries(titles).sort(([a], [b]) => compare(a, b));
  const blocks = foods.map(
    ([id, { hit, miss }]) => `  "${id}": {\n    "hit": ${titleList(hit)},\n    "miss": ${titleList(miss)}\n  }`,
  );
  return `{\n${blocks.join(',\n')}\n}\n`;
}

function titleList(titles: readonly Title[]): string {
  const sorted = titles.toSorted((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  return `[\n${sorted.map((title) => `      [${title.map((part) => JSON.stringify(part)).join(', ')}]`).join(',\n')}\n    ]`;
}

/** By code point, so that every machine sorts alike. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
