import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Amount, Grade } from '../../data/terms.ts';
import { formatUg, formatUgRange, type UgUnit } from '../format.ts';

const BOUND_SIGNS = { figure: '', 'at-least': '≥\u00a0', 'at-most': '≤\u00a0' } as const;

/** The figure, and under it how far it may be off, in figures or in words. */
export function AmountText({ amount, grade, unit }: { amount: Amount; grade?: Grade; unit: UgUnit }): JSX.Element {
  const shown = amount.bound === 'at-most' ? amount.highUg : amount.centralUg;
  return (
    <span class="amount">
      <strong>
        <bdi>{BOUND_SIGNS[amount.bound] + formatUg(shown, unit)}</bdi>
      </strong>
      <bdi class="caption">{rangeText(amount, grade)}</bdi>
    </span>
  );
}

function rangeText({ bound, lowUg, highUg }: Amount, grade?: Grade): string {
  if (bound === 'at-most') return i18n.t('amount.atMost');
  if (bound === 'at-least') return i18n.t('amount.atLeast');
  if (lowUg < highUg) return formatUgRange(lowUg, highUg);
  return grade === 'A' ? i18n.t('amount.sourcesAgree') : i18n.t('amount.oneSource');
}
