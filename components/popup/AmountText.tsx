import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Amount, Grade, UgUnit } from '../../data/terms.ts';
import { formatAmount, formatUgRange } from '../format.ts';

/** The figure, and under it how far it may be off, in figures or in words. */
export function AmountText({ amount, grade, unit }: { amount: Amount; grade?: Grade; unit: UgUnit }): JSX.Element {
  return (
    <span class="amount">
      <strong>
        <bdi>{formatAmount(amount, unit)}</bdi>
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
