import type { BadgeDrawing } from '../data/drawing.ts';
import type { BadgeFace } from '../nutrition/badge-face.ts';
import type { Level } from '../nutrition/level.ts';
import { badgeLabel, noBreak } from './badge-label.ts';
import type { Figures } from './figures.ts';
import { type Glyph, glyphOf } from './glyph-shapes.ts';
import type { Translate } from './translate.ts';

interface Look {
  look: BadgeDrawing['look'];
  glyph: Glyph;
  /** Dashed ring: the figure is not sure. */
  dashed?: boolean;
}

/** What a badge draws for each level: how full the disc is says how much; solid or dashed, how sure. */
const LEVEL_LOOKS = {
  trace: { look: 'l0', glyph: 'empty' },
  low: { look: 'l1', glyph: 'quarter' },
  medium: { look: 'l2', glyph: 'half' },
  high: { look: 'l3', glyph: 'full' },
} as const satisfies Record<Level, Look>;

export interface BadgeDrawingOptions {
  /** Title of the product, for the accessible name. */
  name: string;
  /** Figures stand for a serving, or for 100 g. */
  amount: 'serving' | '100g';
  size: BadgeDrawing['size'];
  figures: Figures;
  t: Translate;
}

const NO_BREAK_SPACE = '\u00a0';

/** A badge's state in words, numbers and looks, ready to be drawn by page/badge.ts. */
export function badgeDrawing(face: BadgeFace, options: BadgeDrawingOptions): BadgeDrawing {
  const { figures, t } = options;
  const text = textOf(face, figures, t);
  const tag = face.askFirst ? t('badge.tagAskFirst') : text.tag;
  const isFood = face.centralUg !== undefined && face.state !== 'supplement';
  const { look, glyph, dashed } = lookOf(face);
  return {
    look,
    glyph: glyphOf(glyph, dashed),
    ...text,
    ...(tag && { tag }),
    unit: text.unit ?? figures.unit,
    serving: isFood && !face.askFirst ? figures.grams(face.grams) : (tag ?? ''),
    size: options.size,
    label: badgeLabel(face, options),
  };
}

function lookOf({ state, sure, level, askFirst, anticoagulant, excluded }: BadgeFace): Look {
  const dashed = sure === 'dashed';
  // Caution before everything: not counting a product does not make it safe.
  if (askFirst) return { look: 'cau', glyph: 'caution' };
  if (excluded) return { look: 'off', glyph: 'barred' };
  if (state === 'not-measured') return { look: 'none', glyph: 'unknown' };
  if (anticoagulant) return { look: 'neu', glyph: 'plain' };
  if (state === 'supplement') return { look: 'sup', glyph: 'capsule' };
  // No disc to fill: a bound and an unchecked figure say nothing sure about how much.
  if (state === 'at-most' || state === 'unchecked') return { look: 'l0', glyph: 'empty', dashed };
  return { ...LEVEL_LOOKS[level ?? 'trace'], dashed };
}

interface BadgeText {
  number: string;
  unit?: string;
  tag?: string;
  compact?: string;
  tiny?: string;
}

function textOf(face: BadgeFace, figures: Figures, t: Translate): BadgeText {
  const { state, lowUg = 0, centralUg, highUg = 0, only } = face;
  if (centralUg === undefined) {
    if (state === 'supplement')
      return { number: t('badge.seeLabel'), unit: '', compact: t('badge.seeLabel'), tiny: '' };
    return { number: t('badge.notMeasured'), unit: '', compact: t('badge.noData'), tiny: '' };
  }
  const about = figures.about(centralUg);
  switch (state) {
    case 'range':
      return { number: figures.range(lowUg, highUg), tiny: `~${about}` };
    case 'at-least':
    case 'at-most': {
      const number = figures.bounded({ bound: state, centralUg, highUg });
      return { number, tiny: number.replace(NO_BREAK_SPACE, ''), ...(only && { tag: noBreak(only) }) };
    }
    case 'unchecked':
      return { number: `~${about}`, tag: t('badge.tagUnchecked') };
    case 'supplement':
      return { number: about, tag: t('badge.tagLabel') };
    default:
      return { number: about };
  }
}
