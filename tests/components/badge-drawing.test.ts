import { describe, expect, test } from 'vitest';
import { badgeDrawing } from '../../components/badge-drawing.ts';
import { createFigures } from '../../components/figures.ts';
import { glyphOf } from '../../components/glyph-shapes.ts';
import type { BadgeDrawing } from '../../data/drawing.ts';
import type { BadgeFace } from '../../nutrition/badge-face.ts';
import { translator } from './messages.ts';

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

const draw = (face: Partial<BadgeFace>, unit = 'µg', locale = 'en'): BadgeDrawing =>
  badgeDrawing(
    { ...base, ...face },
    {
      name: 'Oudmolen Gouda',
      amount: 'serving',
      size: 'auto',
      figures: createFigures(locale, unit),
      t: translator(locale),
    },
  );

/** What a regular badge reads. */
const regular = ({ number, unit, tag }: BadgeDrawing) =>
  `K2 ${number}${unit ? ` ${unit}` : ''}${tag ? ` | ${tag}` : ''}`.replaceAll('\u00a0', ' ');

const none = { lowUg: undefined, centralUg: undefined, highUg: undefined, level: null };

const STATES: [string, Partial<BadgeFace>, string, Partial<BadgeDrawing>][] = [
  ['trace', { centralUg: 0.3, level: 'trace' }, 'K2 <1 µg', { look: 'l0', glyph: glyphOf('empty') }],
  ['low', { centralUg: 4, level: 'low' }, 'K2 4 µg', { look: 'l1', glyph: glyphOf('quarter') }],
  ['medium', {}, 'K2 20 µg', { look: 'l2', glyph: glyphOf('half') }],
  ['high', { centralUg: 376, level: 'high' }, 'K2 380 µg', { look: 'l3', glyph: glyphOf('full') }],
  ['over a thousand', { centralUg: 1128, level: 'high' }, 'K2 1,130 µg', {}],
  [
    'wide range',
    { state: 'range', lowUg: 8.7, centralUg: 34, highUg: 59.2, sure: 'dashed' },
    'K2 8–60 µg',
    { glyph: glyphOf('half', true), tiny: '~34' },
  ],
  [
    'one form only',
    { state: 'at-least', centralUg: 2.4, level: 'low', sure: 'dashed', only: 'MK-4' },
    'K2 ≥ 2 µg | MK\u20114',
    { glyph: glyphOf('quarter', true), tiny: '≥2' },
  ],
  ['one form, hardly any', { state: 'at-least', centralUg: 0.2, level: 'trace', sure: 'dashed' }, 'K2 <1 µg', {}],
  [
    'at most',
    { state: 'at-most', highUg: 2.2, level: 'low', sure: 'dashed' },
    'K2 ≤ 3 µg',
    { look: 'l0', glyph: glyphOf('empty', true), tiny: '≤3' },
  ],
  [
    'no measurement',
    { ...none, state: 'not-measured', sure: 'dashed', grade: 'D' },
    'K2 not measured',
    { look: 'none', glyph: glyphOf('unknown'), compact: 'no data', tiny: '' },
  ],
  [
    'supplement',
    { state: 'supplement', centralUg: 45, level: null, grade: 'label' },
    'K2 45 µg | label',
    { look: 'sup', glyph: glyphOf('capsule') },
  ],
  ['supplement, not read', { ...none, state: 'supplement', grade: 'label' }, 'K2 see label', { look: 'sup', tiny: '' }],
  [
    'article only',
    { state: 'unchecked', centralUg: 3.6, sure: 'dashed', grade: 'C' },
    'K2 ~4 µg | unchecked',
    { look: 'l0', glyph: glyphOf('empty', true) },
  ],
  ['not counted', { excluded: true }, 'K2 20 µg', { look: 'off', glyph: glyphOf('barred') }],
  ['anticoagulant', { anticoagulant: true, level: null }, 'K2 20 µg', { look: 'neu', glyph: glyphOf('plain') }],
  [
    'anticoagulant, flagged',
    { anticoagulant: true, askFirst: true, level: null, centralUg: 376 },
    'K2 380 µg | ask first',
    { look: 'cau', glyph: glyphOf('caution') },
  ],
  [
    'anticoagulant, not measured',
    { ...none, state: 'not-measured', anticoagulant: true },
    'K2 not measured',
    { look: 'none' },
  ],
];

describe('states of a badge', () => {
  test.each(STATES)('%s', (_name, face, text, looks) => {
    const drawing = draw(face);
    expect(regular(drawing)).toBe(text);
    expect(drawing).toMatchObject(looks);
  });

  test('no state but a level says one in anticoagulant mode', () => {
    for (const [, face] of STATES) {
      const drawing = draw({ ...face, anticoagulant: true, level: null });
      expect(['neu', 'none', 'off', 'cau']).toContain(drawing.look);
      expect(drawing.label).not.toMatch(/low|medium|high/);
    }
  });
});

describe('names', () => {
  test('a figure', () =>
    expect(draw({}).label.replaceAll('\u00a0', ' ')).toBe(
      'Vitamin K2: about 20 micrograms per 30 g serving, medium. Few but solid sources. Oudmolen Gouda',
    ));
  test.each<[string, Partial<BadgeFace>, string]>([
    ['en', { centralUg: 0.3 }, ': less than 1 microgram per'],
    ['en', { centralUg: 0.5 }, ': about 1 microgram per'],
    ['en', { centralUg: 1.5 }, ': about 2 micrograms per'],
    ['en', { centralUg: 1128 }, ': about 1,130 micrograms per'],
    ['en', { state: 'range', lowUg: 0.2, highUg: 0.9 }, ': between 0 and 1 microgram per'],
    ['en', { state: 'range', lowUg: 1, highUg: 1.1 }, ': between 1 and 2 micrograms per'],
    ['en', { state: 'range', lowUg: 20, highUg: 20, centralUg: 20 }, ': about 20 micrograms per'],
    ['en', { state: 'at-least', centralUg: 1.8 }, ': at least 1 microgram per'],
    ['en', { state: 'at-least', centralUg: 0.2 }, ': less than 1 microgram per'],
    ['en', { state: 'at-most', centralUg: 0.2 }, ': at most 1 microgram per'],
    ['en', { state: 'supplement', centralUg: 45 }, ': 45 micrograms a dose'],
    ['fr', { state: 'at-least', centralUg: 1.8, only: 'MK-4' }, ': au moins 1 microgramme par'],
    ['fr', { centralUg: 2 }, ': environ 2 microgrammes par'],
    ['es', { centralUg: 1 }, ': alrededor de 1 microgramo por'],
    ['es', { centralUg: 20 }, ': unos 20 microgramos por'],
    ['it', { centralUg: 0.3 }, ': meno di 1 microgrammo per'],
    ['de', { centralUg: 1 }, ': etwa 1 Mikrogramm pro'],
    ['ja', { centralUg: 1 }, 'あたり約1マイクログラム、'],
  ])('in %s %o%s', (locale, face, part) => expect(draw(face, 'µg', locale).label).toContain(part));
  test('the flag comes first', () =>
    expect(draw({ anticoagulant: true, askFirst: true, level: null }).label).toMatch(
      /^On an anticoagulant: ask your doctor first\. K2: about 20 micrograms/,
    ));
  test('mcg is written, micrograms are spoken', () => {
    const drawing = draw({}, 'mcg');
    expect(drawing.unit).toBe('mcg');
    expect(drawing.label).toContain('micrograms');
    expect(drawing.label).not.toContain('mcg');
  });
  test('numbers follow the language', () =>
    expect(draw({ centralUg: 1128, level: 'high' }, 'µg', 'de').number).toBe('1.130'));
});
