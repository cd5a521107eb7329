import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { counted, formatNumber } from './format.ts';

export interface Days {
  low: number;
  central: number;
  high: number;
}

const WEEK = 7;
const TWO_WEEKS = 14;

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const percent = (share: number) => `${share * 100}%`;

/** One cell a day: solid to the low end, hatched on to the high end, a pin at the central figure. */
export function WeekBar({ days, label }: { days: Days; label: string }): JSX.Element {
  const cells = days.high <= WEEK ? WEEK : TWO_WEEKS;
  const isBeyond = days.central > cells;
  return (
    <div class="week-bar" role="img" aria-label={label}>
      <div class={cells === WEEK ? 'week' : 'week two'} aria-hidden="true">
        {Array.from({ length: cells }, (_, day) => {
          const solid = isBeyond ? 1 : clamp(days.low - day);
          return (
            <div key={day}>
              <i class="hatched" style={{ inlineSize: percent(clamp(days.high - day)) }} />
              <i class="solid" style={{ inlineSize: percent(solid) }} />
            </div>
          );
        })}
        {!isBeyond && <i class="pin" style={{ insetInlineStart: percent(clamp(days.central / cells)) }} />}
      </div>
      <div class="week-ends caption" aria-hidden="true">
        <span>{formatNumber(0)}</span>
        <span>{isBeyond ? i18n.t('cart.beyondTwoWeeks') : counted('unit.days', cells)}</span>
      </div>
    </div>
  );
}
