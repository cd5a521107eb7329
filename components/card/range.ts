import type { Range } from '../../data/card.ts';
import { levelsUgPerServing } from '../../data/intake.ts';
import type { Amount, Grade } from '../../data/terms.ts';
import type { Figures } from '../figures.ts';
import type { Translate } from '../translate.ts';

/** µg a serving at which medium and high begin: one scale for everybody. */
const TICKS_UG = [levelsUgPerServing.medium, levelsUgPerServing.high];
const ZONES = ['low', 'medium', 'high'] as const;

/** The scale ends at the next of these, times a power of ten, over 1.15 × the highest value. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;
const AIR = 1.15;

/** A zone's name needs this share of the bar (52 of 292 px). */
const NAME_SHARE = 0.18;

export function scaleEndUg(highUg: number): number {
  const least = Math.max(highUg * AIR, 1);
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = ROUND.find((round) => round * power >= least - 1e-9) ?? 10;
  return factor * power;
}

/** Bar and sentence of one serving; without ticks where the level means nothing (anticoagulant mode). */
export function rangeOf(amount: Amount, grade: Grade, hasLevels: boolean, figures: Figures, t: Translate): Range {
  const { lowUg, centralUg, highUg, bound } = amount;
  const end = scaleEndUg(highUg);
  const ticksUg = hasLevels ? TICKS_UG.filter((tick) => tick < end) : [];
  const edges = [0, ...ticksUg.map((tick) => tick / end), 1];
  const zones = hasLevels
    ? ZONES.slice(0, ticksUg.length + 1).flatMap((name, i) => {
        const [from = 0, to = 1] = [edges[i], edges[i + 1]];
        return to - from < NAME_SHARE ? [] : [{ at: from, name: t(`level.${name}`) }];
      })
    : [];
  const isSingle = lowUg === highUg;
  return {
    ...(!isSingle && {
      band: { from: bound === 'at-most' ? 0 : lowUg / end, to: bound === 'at-least' ? 1 : highUg / end },
    }),
    ...(bound !== 'at-most' && { central: centralUg / end }),
    ticks: edges.slice(1, -1),
    zones,
    sentence: sentenceOf(amount, grade, isSingle, figures, t),
  };
}

function sentenceOf(
  { lowUg, highUg, bound }: Amount,
  grade: Grade,
  isSingle: boolean,
  figures: Figures,
  t: Translate,
): string {
  const low = figures.withUnit(figures.low(lowUg));
  const high = figures.withUnit(figures.high(highUg));
  if (bound === 'at-most') return t('card.atMost', { high });
  if (bound === 'at-least') return t('card.atLeast', { low });
  if (isSingle) return t('card.single');
  const between = t('card.range', { low: figures.low(lowUg), high });
  if (grade === 'C') return between;
  // A full-width stop brings its own space.
  return between + (between.endsWith('。') ? '' : ' ') + t('card.varies');
}
