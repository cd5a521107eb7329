import type { JSX } from 'preact';

/** The badge's sign, small: how much (fill), how sure (ring), which kind (outline). */
export interface GlyphProps {
  level?: 0 | 1 | 2 | 3;
  dashed?: boolean;
  kind: 'food' | 'unknown' | 'supplement' | 'caution';
}

const FILLS = [
  '',
  'M7 7V2.9A4.1 4.1 0 0 1 11.1 7Z',
  'M7 7V2.9A4.1 4.1 0 0 1 7 11.1Z',
  'M7 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z',
];
const RING = 'M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 7 1.6Z';

const KINDS: Readonly<Record<Exclude<GlyphProps['kind'], 'food'>, JSX.Element>> = {
  unknown: (
    <>
      <path class="ring dashed" d={RING} />
      <path class="ring" d="M5.6 5.7a1.45 1.45 0 1 1 2.2 1.25c-.5.3-.8.6-.8 1.1M7 9.9h.01" />
    </>
  ),
  supplement: (
    <path
      class="ring"
      d="M4.8 9.2 9.2 4.8M3.1 10.9a2.7 2.7 0 0 1 0-3.9l3.9-3.9a2.7 2.7 0 0 1 3.9 3.9L7 10.9a2.7 2.7 0 0 1-3.9 0Z"
    />
  ),
  caution: (
    <>
      <path class="ring" d="M7 1.5 13 12.3H1ZM7 5.4v3M7 10.3h.01" />
    </>
  ),
};

export function Glyph({ level = 0, dashed = false, kind }: GlyphProps): JSX.Element {
  return (
    <svg class={`glyph ${kind}`} width="15" height="15" viewBox="0 0 14 14" aria-hidden="true">
      {kind === 'food' ? (
        <>
          <path class={dashed ? 'ring dashed' : 'ring'} d={RING} />
          <path class="fill" d={FILLS[level]} />
        </>
      ) : (
        KINDS[kind]
      )}
    </svg>
  );
}
