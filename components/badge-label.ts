import type { AmountBasis } from '../data/terms.ts';
import type { BadgeFace } from '../nutrition/badge-face.ts';
import { isLessThanOne, roundHighUg, roundLowUg, roundUg } from '../nutrition/rounding.ts';
import type { Figures } from './figures.ts';
import type { Translate } from './translate.ts';

interface LabelOptions {
  /** Title of the product. */
  name: string;
  amount: AmountBasis;
  figures: Figures;
  t: Translate;
}

/** "MK‑4" must not break at its hyphen. */
export const noBreak = (vitamer: string) => vitamer.replaceAll('-', '\u2011');

/** Accessible name of a badge; the unit is always spoken as micrograms. */
export function badgeLabel(face: BadgeFace, { figures, t, amount, name }: LabelOptions): string {
  const size = figures.grams(face.grams);
  const values = {
    ...spokenAmounts(face, figures, t),
    name,
    serving: amount === '100g' ? size : t('badge.serving', { size }),
    level: face.level ? t(`level.${face.level}`) : '',
    grade: t(`grade.${face.grade}`),
    form: noBreak(face.only ?? ''),
  };
  const flag = face.askFirst ? `${t('badge.labelFlag')} ` : '';
  const excluded = face.excluded ? ` ${t('badge.labelNotCounted')}` : '';
  return flag + t(labelKey(face), values) + excluded;
}

/** Rounded as the badge is: a bound never promises more than was measured. */
function spokenAmounts({ state, lowUg = 0, centralUg = 0, highUg = 0 }: BadgeFace, figures: Figures, t: Translate) {
  const spoken = (key: string, ug: number) => t(key, { n: figures.count(ug) }, figures.form(ug));
  const bound = state === 'at-least' ? roundLowUg : state === 'at-most' ? roundHighUg : roundUg;
  return {
    about: isLessThanOne(centralUg) ? spoken('badge.lessThan', 1) : spoken('badge.about', roundUg(centralUg)),
    amount: spoken('badge.micrograms', bound(centralUg)),
    low: figures.low(lowUg),
    high: spoken('badge.micrograms', roundHighUg(highUg)),
  };
}

function labelKey({ state, lowUg = 0, centralUg, highUg = 0, anticoagulant, only }: BadgeFace): string {
  if (state === 'supplement') return centralUg === undefined ? 'badge.labelDoseUnread' : 'badge.labelDose';
  if (centralUg === undefined) return 'badge.labelNone';
  if (state === 'at-most') return 'badge.labelAtMost';
  // Under 1 the badge reads "<1", and so does its name: "at least 0" says nothing.
  if (state === 'at-least' && centralUg >= 1) return only ? 'badge.labelOneForm' : 'badge.labelAtLeast';
  if (anticoagulant) return 'badge.labelNeutral';
  if (state === 'unchecked') return 'badge.labelUnchecked';
  // One number where both ends are the same, as on the badge.
  const isRange = state === 'range' && roundLowUg(lowUg) < roundHighUg(highUg);
  return isRange ? 'badge.labelRange' : 'badge.label';
}
