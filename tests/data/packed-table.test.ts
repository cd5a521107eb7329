import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactFood } from '../../data/compact.ts';
import { foods } from '../../data/index.ts';
import { packTable, printTable, unpackTable } from '../../data/packed-table.ts';
import { records, sources } from '../../data/records.ts';

const byId = new Map(records.map((record) => [record.id, record]));
const whole = records.map((record) => compactFood(record, byId, sources));
const unpacked = unpackTable(packTable(whole));
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('the compact table', () => {
  it('is what npm run fix writes today', () => {
    expect(readFileSync('data/table.json', 'utf8')).toBe(printTable(packTable(whole)));
  });

  it.each(whole.map((food, at) => ({ id: food.id, food, at })))(
    'keeps all but repeated names of $id',
    ({ food, at }) => {
      const { names = {}, ...rest } = unpacked[at] ?? {};
      const { names: before, ...others } = food;
      expect(rest).toEqual(others);
      for (const [lang, list] of Object.entries(before)) {
        if (lang !== '*') expect(names[lang]?.[0] ?? food.name).toBe(list[0]);
        const kept = new Set([food.name, ...Object.values(names).flat()].map(plain));
        for (const name of list) expect(kept).toContain(plain(name));
      }
    },
  );

  it('holds every food once', () => {
    expect(new Set(foods.map(({ id }) => id)).size).toBe(records.length);
  });
});
