import type { JSX } from 'preact';

export interface SegmentedProps<T extends string> {
  label: string;
  /** One name a group in the page: radios of one name are one choice. */
  name: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** Radios that look like one bar: the browser brings arrow keys and the group's name. */
export function Segmented<T extends string>({ label, name, options, value, onChange }: SegmentedProps<T>): JSX.Element {
  return (
    <div class="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class={option.value === value ? 'on' : ''}>
          <input
            type="radio"
            class="hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
