import type { ComponentChildren, JSX } from 'preact';

/** 88 px drawings of the empty states; colours follow the theme. */
const DRAWINGS = {
  cart: (
    <>
      <circle class="disc" cx="44" cy="44" r="26" />
      <path d="M26 30h6l6 27h24l6-19H35" />
      <circle class="ink" cx="41" cy="65" r="3.2" />
      <circle class="ink" cx="59" cy="65" r="3.2" />
      <circle class="gold" cx="66" cy="26" r="9" />
    </>
  ),
  site: (
    <>
      <circle class="disc" cx="44" cy="44" r="26" />
      <rect x="20" y="24" width="48" height="38" rx="6" />
      <path d="M20 34h48" />
      <circle class="gold ringed" cx="62" cy="58" r="11" />
      <path class="on-gold" d="M62 53.5v9M57.5 58h9" />
    </>
  ),
  unread: (
    <>
      <circle class="disc" cx="44" cy="44" r="26" />
      <rect x="20" y="26" width="20" height="17" rx="4" />
      <rect x="48" y="26" width="20" height="17" rx="4" />
      <rect x="20" y="50" width="20" height="14" rx="4" />
      <rect x="48" y="50" width="20" height="14" rx="4" />
    </>
  ),
  paused: (
    <>
      <circle class="disc" cx="44" cy="44" r="26" />
      <path class="thick" d="M37 34v20M51 34v20" />
    </>
  ),
  nothing: (
    <>
      <circle class="disc" cx="44" cy="44" r="26" />
      <rect x="26" y="28" width="36" height="32" rx="5" />
      <path d="M34 40h20M34 49h12" />
    </>
  ),
} as const;

export interface EmptyStateProps {
  drawing: keyof typeof DRAWINGS;
  title: string;
  text?: string;
  /** Buttons, most useful first. */
  children?: ComponentChildren;
}

export function EmptyState({ drawing, title, text, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <svg class={`drawing ${drawing}`} width="88" height="88" viewBox="0 0 88 88" aria-hidden="true">
        {DRAWINGS[drawing]}
      </svg>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="empty-actions">{children}</div>}
    </div>
  );
}
