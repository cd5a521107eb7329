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

/** − 2 +. A button at its end is not disabled: that would take the focus from under the person's hands. */
export function Stepper({ label, value, least, most, onChange }: StepperProps): JSX.Element {
  const isLeast = value <= least;
  const isMost = value >= most;
  return (
    <fieldset class="stepper" aria-label={label}>
      <button
        type="button"
        aria-label={i18n.t('action.less')}
        aria-disabled={isLeast}
        onClick={() => isLeast || onChange(value - 1)}
      >
        <Icon name="minus" size={12} />
      </button>
      <output>{formatNumber(value)}</output>
      <button
        type="button"
        aria-label={i18n.t('action.more')}
        aria-disabled={isMost}
        onClick={() => isMost || onChange(value + 1)}
      >
        <Icon name="plus" size={12} />
      </button>
    </fieldset>
  );
}
