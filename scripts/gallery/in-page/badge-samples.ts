/** Every state of DESIGN §3 as a face, by the name of its row. */
import type { BadgeFace } from '../../../nutrition/badge-face.ts';

const base: BadgeFace = {
  state: 'figure',
  lowUg: 14,
  centralUg: 19.5,
  highUg: 22,
  level: 'medium',
  sure: 'solid',
  grade: 'B',
  grams: 30,
  askFirst: false,
  anticoagulant: false,
  excluded: false,
  hidden: false,
};

const noNumber = { lowUg: undefined, centralUg: undefined, highUg: undefined, level: null } as const;

export const sampleFaces: Readonly<Record<string, BadgeFace>> = {
  Trace: { ...base, centralUg: 0.3, level: 'trace' },
  Low: { ...base, centralUg: 4, level: 'low' },
  Medium: base,
  High: { ...base, centralUg: 376, level: 'high', grade: 'A' },
  'Over a thousand': { ...base, centralUg: 1128, level: 'high', grade: 'A' },
  'Wide range': { ...base, state: 'range', lowUg: 8, centralUg: 34, highUg: 60, sure: 'dashed', grade: 'C' },
  'One form only': { ...base, state: 'at-least', centralUg: 2, level: 'low', sure: 'dashed', only: 'MK-4' },
  'At most': { ...base, state: 'at-most', highUg: 3, level: 'low', sure: 'dashed' },
  'Not measured': { ...base, ...noNumber, state: 'not-measured', sure: 'dashed', grade: 'D' },
  Supplement: { ...base, state: 'supplement', centralUg: 45, level: null, grade: 'label' },
  'Supplement, not read': { ...base, ...noNumber, state: 'supplement', grade: 'label' },
  'Article only': { ...base, state: 'unchecked', centralUg: 3.6, sure: 'dashed', grade: 'C' },
  'Not counted': { ...base, excluded: true },
  Anticoagulant: { ...base, anticoagulant: true, level: null },
  'Anticoagulant, flagged': { ...base, anticoagulant: true, askFirst: true, level: null, centralUg: 376 },
};
