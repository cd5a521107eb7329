import { describe, expect, it } from 'vitest';
import { foodById } from '../../data/index.ts';
import type { Food } from '../../data/terms.ts';
import { type BadgeFace, badgeFace, type FaceOptions } from '../../nutrition/badge-face.ts';
import { foodOf, k2Of, matchOf } from './fixtures.ts';

const PLAIN: FaceOptions = { amount: 'serving', showTrace: false, anticoagulant: false };
const face = (food: Food, options: Partial<FaceOptions> = {}, dose = {}) =>
  badgeFace(food, matchOf(food.id, Object.keys(dose).length ? { dose } : {}), { ...PLAIN, ...options });
const inTable = (id: string): Food => {
  const food = foodById.get(id);
  if (!food) throw new Error(`no food ${id} in the table`);
  return food;
};
const exact = (ug: number) => k2Of({ lowUg: ug, centralUg: ug, highUg: ug });

/** The states of a badge by the food that shows them. */
const states: [name: string, food: Food, expected: Partial<BadgeFace>][] = [
  [
    'figure',
    foodOf({ k2: k2Of({ grade: 'B' }) }),
    { state: 'figure', sure: 'solid', level: 'medium', lowUg: 6, centralUg: 15, highUg: 24 },
  ],
  ['wide range by grade', foodOf({ k2: k2Of({ grade: 'C' }) }), { state: 'range', sure: 'dashed', level: 'medium' }],
  ['wide range by its ends', foodOf({ k2: k2Of({ lowUg: 5 }) }), { state: 'range', sure: 'dashed' }],
  ['four times is not wide yet', foodOf({ k2: k2Of({ lowUg: 20, highUg: 80 }) }), { state: 'figure' }],
  [
    'one figure nobody checked is no range',
    foodOf({ k2: k2Of({ lowUg: 7, centralUg: 7, highUg: 7, grade: 'C' }) }),
    { state: 'figure', sure: 'dashed', grade: 'C' },
  ],
  [
    'one form only',
    foodOf({ k2: k2Of({ bound: 'at-least', only: 'MK-4' }) }),
    { state: 'at-least', sure: 'dashed', only: 'MK-4' },
  ],
  [
    'at most',
    foodOf({ k2: k2Of({ lowUg: 0, centralUg: 190, highUg: 190, bound: 'at-most' }) }),
    { state: 'at-most', sure: 'dashed', level: 'low', centralUg: 57, highUg: 57 },
  ],
  [
    'not measured',
    foodOf({ k2: null }),
    { state: 'not-measured', level: null, grade: 'D', sure: 'dashed', hidden: false },
  ],
  ['article only', foodOf({ k2: k2Of({ grade: 'C', articleOnly: true }) }), { state: 'unchecked', sure: 'dashed' }],
];

describe('the face of a badge', () => {
  it.each(states)('%s', (_, food, expected) => {
    expect(face(food)).toMatchObject(expected);
  });

  it.each([
    [1.4, 'trace'],
    [1.5, 'low'],
    [14.9, 'low'],
    [15, 'medium'],
    [39.9, 'medium'],
    [40, 'high'],
  ] as const)('%f µg a serving is %s, whatever amount is shown', (ug, level) => {
    const food = foodOf({ k2: exact(ug), servingGrams: 100 });
    expect(face(food).level).toBe(level);
    expect(face({ ...food, servingGrams: 10, k2: exact(ug * 10) }, { amount: '100g' }).level).toBe(level);
  });

  it('hides traces of what holds little, and never brie, butter or butter oil', () => {
    expect(face(foodOf({ k2: exact(4) }))).toMatchObject({ level: 'trace', hidden: true });
    expect(face(foodOf({ k2: exact(4) }), { showTrace: true }).hidden).toBe(false);
    for (const id of ['brie', 'butter', 'butter-oil']) expect(face(inTable(id)).hidden).toBe(false);
  });

  it('never marks prepared foods', () => {
    expect(face(inTable('pizza'), { showTrace: true }).hidden).toBe(true);
  });

  it('shows a serving of the person’s own size', () => {
    expect(face(foodOf(), { servingGrams: 100 })).toMatchObject({ grams: 100, centralUg: 50, level: 'high' });
    expect(face(inTable('egg-whole'))).toMatchObject({ grams: 55, pieces: 1 });
    expect(face(inTable('egg-whole'), { servingGrams: 110 }).pieces).toBeUndefined();
  });

  it('reads a supplement by its label, without a level', () => {
    const pill = inTable('supplement-mk7');
    expect(face(pill, {}, { ugPerUnit: 45 })).toMatchObject({
      state: 'supplement',
      level: null,
      grade: 'label',
      centralUg: 45,
    });
    expect(face(pill).centralUg).toBeUndefined();
  });

  it('says no level in anticoagulant mode, and asks first where the record says so', () => {
    const mode = { anticoagulant: true };
    expect(face(foodOf(), mode)).toMatchObject({ level: null, askFirst: false, anticoagulant: true, centralUg: 15 });
    for (const id of [
      'natto',
      'natto-low-mk7',
      'tera-natto',
      'cheonggukjang',
      'supplement-mk7',
      'fermented-vegetables-k2-starter',
    ])
      expect(face(inTable(id), mode), id).toMatchObject({ askFirst: true, hidden: false });
    expect(face(inTable('natto')).askFirst).toBe(false);
  });

  it('bars what the person took out', () => {
    expect(face(foodOf(), { excluded: true })).toMatchObject({ excluded: true, state: 'figure' });
  });
});
