import type { BadgeDrawing } from '../data/drawing.ts';
import type { AmountBasis } from '../data/terms.ts';
import type { BadgeFace } from '../nutrition/badge-face.ts';
import { badgeLabel, noBreak } from './badge-label.ts';
import { lookOf } from './badge-look.ts';
import type { Figures } from './figures.ts';
import { glyphOf } from './glyph-shapes.ts';
import type { Translate } from './translate.ts';

export interface BadgeDrawingOptions {
  /** Title of the product, for the accessible name. */
  name: string;
  /** Figures stand for a serving, or for 100 g. */
  amount: AmountBasis;
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
