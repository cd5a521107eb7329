import type { JSX } from 'preact';

/** The few signs the card needs, on a 16 px grid: popup and options have a longer list (../icons.tsx). */
const PATHS = {
  close: 'm4 4 8 8M12 4l-8 8',
  open: 'M3.5 12.5 12 4M5.5 3.8H12v6.5',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  check: 'm3.2 8.4 3.2 3.2 6.4-7',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  caution: 'M8 2 14.5 13.8h-13ZM8 6.4v3.4M8 11.9h.01',
} as const;

export function Icon({ name, size = 14 }: { name: keyof typeof PATHS; size?: number }): JSX.Element {
  return (
    <svg
      class={name === 'more' ? 'icon dots' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
