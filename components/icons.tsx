import type { JSX } from 'preact';

/** Line icons on a 16 px grid, drawn in the colour of the text. */
const ICON_PATHS = {
  gear: 'M8 5.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2ZM8 1.8v1.6M8 12.6v1.6M1.8 8h1.6M12.6 8h1.6M3.6 3.6l1.15 1.15M11.25 11.25l1.15 1.15M12.4 3.6l-1.15 1.15M4.75 11.25 3.6 12.4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7.4v3.4M8 5.1h.01',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'm4 6 4 4 4-4',
  swap: 'M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13',
  search: 'M7 2.7a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6ZM10.3 10.3l3.2 3.2',
  eye: 'M1.5 8S4 3.6 8 3.6 14.5 8 14.5 8 12 12.4 8 12.4 1.5 8 1.5 8ZM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z',
  target: 'M8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 1.8v2.4M8 11.8v2.4M1.8 8h2.4M11.8 8h2.4',
  goal: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM8 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2.1 5.5-5 6.6-2.9-1.1-5-3.4-5-6.6v-4Z',
  shop: 'M2.5 6.2 3.6 2.8h8.8l1.1 3.4M3.4 8v5.2h9.2V8M2.5 6.2a1.8 1.8 0 0 0 3.6 0 1.9 1.9 0 0 0 3.8 0 1.8 1.8 0 0 0 3.6 0',
  cart: 'M1.8 2.5h1.7l1.6 7.4h6.9l1.6-5.6H4.1M6 11.9a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8ZM11.3 11.9a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  pencil: 'm3 13 .6-2.7 7-7 2.1 2.1-7 7Z',
  data: 'M13 3.9c0 1.1-2.2 2-5 2s-5-.9-5-2 2.2-2 5-2 5 .9 5 2ZM3 3.9v8.2c0 1.1 2.2 2 5 2s5-.9 5-2V3.9M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  lock: 'M5 7h6a1.8 1.8 0 0 1 1.8 1.8v2.9a1.8 1.8 0 0 1-1.8 1.8H5a1.8 1.8 0 0 1-1.8-1.8V8.8A1.8 1.8 0 0 1 5 7ZM5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7',
  forms: 'M5.2 3.2 2.6 7.7l2.6 4.5h5.2L13 7.7l-2.6-4.5ZM6.6 5.6 5.4 7.7l1.2 2.1',
  play: 'M5 3.2v9.6L12.5 8Z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  check: 'm3.2 8.4 3.2 3.2 6.4-7',
  close: 'm4 4 8 8M12 4l-8 8',
  warning: 'M8 2.2 14.2 13.5H1.8ZM8 6.4v3.1M8 11.5h.01',
  bars: 'M3 13V8.5M8 13V3M13 13V6',
  open: 'M3.5 12.5 12 4M5.5 3.8H12v6.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.6 3.5 2.6 6.5l3 3',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** Decoration only: what it means stands beside it in words, or in the button's label. */
export function Icon({
  name,
  size = 16,
  class: className,
}: {
  name: IconName;
  size?: number;
  class?: string;
}): JSX.Element {
  return (
    <svg
      class={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}

export function Dots(): JSX.Element {
  return (
    <svg class="icon dots" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="3.2" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="12.8" cy="8" r="1.3" />
    </svg>
  );
}

/** The mark of the toolbar icon; grey while nothing is read here. */
export function Logo({ size, paused = false }: { size: number; paused?: boolean }): JSX.Element {
  return (
    <svg class={paused ? 'logo paused' : 'logo'} width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect class="tile" x="2" y="2" width="124" height="124" rx="30" stroke-width="3" />
      <path class="letter" d="M38 30v68M77 30 41 67l36 31" stroke-width="15" />
      <circle class="tile edge" cx="88" cy="87" r="31" />
      <circle class="lens" cx="88" cy="87" r="25.5" />
      {paused ? (
        <path class="digit" d="M81 76v22M95 76v22" stroke-width="8" />
      ) : (
        <path class="digit" d="M79.5 81.5a8.6 8.6 0 1 1 15.2 5.6L79.5 100h18" stroke-width="6.4" />
      )}
    </svg>
  );
}
