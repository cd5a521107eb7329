import type { JSX } from 'preact';

export interface SwitchProps {
  label: string;
  checked: boolean;
  /** Ids of the text that says more. */
  describedBy?: string;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, checked, describedBy, disabled, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    />
  );
}
