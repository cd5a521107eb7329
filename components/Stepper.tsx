import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from './format.ts';
import { Icon } from './icons.tsx';

export interface StepperProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** − 2 + */
export function Stepper({ label, value, least, most, onChange }: StepperProps): JSX.Element {
  return (
    <fieldset class="stepper" aria-label={label}>
      <button
        type="button"
        aria-label={i18n.t('action.less')}
        disabled={value <= least}
        onClick={() => onChange(Math.max(least, value - 1))}
      >
        <Icon name="minus" size={12} />
      </button>
      <output>{formatNumber(value)}</output>
      <button
        type="button"
        aria-label={i18n.t('action.more')}
        disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + 1))}
      >
        <Icon name="plus" size={12} />
      </button>
    </fieldset>
  );
}
