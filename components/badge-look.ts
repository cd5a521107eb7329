import type { BadgeDrawing } from '../data/drawing.ts';
import type { BadgeFace } from '../nutrition/badge-face.ts';
import type { Level } from '../nutrition/level.ts';
import type { GlyphName } from './glyph-shapes.ts';

export interface Look {
  look: BadgeDrawing['look'];
  glyph: GlyphName;
  /** Dashed ring: the figure is not sure. */
  dashed?: boolean;
}

/** What a badge draws for each level: how full the disc is says how much; solid or dashed, how sure. */
const LEVEL_LOOKS = {
  trace: { look: 'l0', glyph: 'empty' },
  low: { look: 'l1', glyph: 'quarter' },
  medium: { look: 'l2', glyph: 'half' },
  high: { look: 'l3', glyph: 'full' },
} as const satisfies Record<Level, Look>;

/** Surface and sign of a badge; the popup's list of the page shows the same sign. */
export function lookOf({ state, sure, level, askFirst, anticoagulant, excluded }: BadgeFace): Look {
  const dashed = sure === 'dashed';
  // Caution before everything: not counting a product does not make it safe.
  if (askFirst) return { look: 'cau', glyph: 'caution' };
  if (excluded) return { look: 'off', glyph: 'barred' };
  if (state === 'not-measured') return { look: 'none', glyph: 'unknown' };
  if (anticoagulant) return { look: 'neu', glyph: 'plain' };
  if (state === 'supplement') return { look: 'sup', glyph: 'capsule' };
  // No disc to fill: a bound and an unchecked figure say nothing sure about how much.
  if (state === 'at-most' || state === 'unchecked') return { look: 'l0', glyph: 'empty', dashed };
  return { ...LEVEL_LOOKS[level ?? 'trace'], dashed };
}
