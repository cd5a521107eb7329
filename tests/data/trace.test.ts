// Every number of the table leads back to the row it was read in; where the evidence list is at hand, they are compared.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { records, sources } from '../../data/records.ts';
import { parseCsvRecords } from '../../scripts/lib/parse-csv.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { tracedValues } from './trace.ts';

const listFile = inProject('..', 'shared', 'data', 'k2-evidence.csv');
const list = existsSync(listFile) ? parseCsvRecords(readFileSync(listFile, 'utf8')) : [];
const traced = tracedValues(records, sources, list);

test('every number has its place and its source', () => {
  expect(traced.length).toBeGreaterThan(300);
  const isPlaced = ({ ug, row, citation }: (typeof traced)[number]) =>
    Number(String(ug).replace('<', '')) >= 0 && row.at !== '' && citation !== '';
  expect(traced.filter((value) => !isPlaced(value))).toEqual([]);
});

describe.skipIf(list.length === 0)('against the evidence list', () => {
  test('every number stands there, in the same row, with the same figures', () => {
    expect(traced.filter(({ listed }) => listed === null)).toEqual([]);
  });

  test('every number of it stands in the table', () => {
    const kept = new Set(traced.map(({ listed }) => listed));
    const hasNumbers = (line: Record<string, string>) =>
      Object.entries(line).some(([head, said]) => /_ug_|ug_100g/.test(head) && said);
    expect(list.filter((line) => hasNumbers(line) && !kept.has(line))).toEqual([]);
  });
});

test('a number that was changed is found', () => {
  const line = { source_id: 'nevo-2025', where_in_source: 'NEVO-code 1', food_id: 'brie', total_k2_ug_100g: '12.5' };
  const brie = records.filter(({ id }) => id === 'brie');
  const withRow = (total: number) =>
    brie.map((record) => ({
      ...record,
      evidence: [{ source: 'nevo-2025', at: 'NEVO-code 1', via: '', ugPer100g: { total } }],
    }));
  expect(tracedValues(withRow(12.5), sources, [line])[0]?.listed).toBe(line);
  expect(tracedValues(withRow(125), sources, [line])[0]?.listed).toBeNull();
});
