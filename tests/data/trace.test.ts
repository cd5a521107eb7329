/** Every number of the table leads back to the row it was read in; where the evidence list is at hand, they are compared. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { records, sources } from '../../data/records.ts';
import { parseCsvRecords } from '../../scripts/lib/parse-csv.ts';
import { inProject } from '../../scripts/lib/paths.ts';
import { pick, tracedValues } from '../../scripts/trace/trace.ts';

const listFile = inProject('..', 'shared', 'data', 'k2-evidence.csv');
const list = existsSync(listFile) ? parseCsvRecords(readFileSync(listFile, 'utf8')) : null;
const traced = tracedValues(records, sources, list ?? []);

describe('ten values at random', () => {
  it.each(pick(traced, 10, 2026))('$food $what $ug', ({ ug, row, citation, listed }) => {
    expect(Number(String(ug).replace('<', ''))).toBeGreaterThanOrEqual(0);
    expect(row.at).not.toBe('');
    expect(citation).not.toBe('');
    if (list) expect(listed).not.toBeNull();
  });
});

test('every number stands in the evidence list, in the same row, with the same figures', () => {
  expect(traced.length).toBeGreaterThan(300);
  if (list) expect(traced.filter(({ listed }) => listed === null)).toEqual([]);
});

test('every number of the evidence list stands in the table', () => {
  const kept = new Set(traced.map(({ listed }) => listed));
  const numbers = (line: Record<string, string>) =>
    Object.entries(line).some(([head, said]) => /_ug_|ug_100g/.test(head) && said);
  expect((list ?? []).filter((line) => numbers(line) && !kept.has(line))).toEqual([]);
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

test('a seed picks the same values again', () => {
  expect(pick(traced, 10, 7)).toEqual(pick(traced, 10, 7));
  expect(pick(traced, 10, 7)).not.toEqual(pick(traced, 10, 8));
});
