import type { CardElement } from '../data/card.ts';

/** The sign at the left of a badge. */
export type GlyphName = 'empty' | 'quarter' | 'half' | 'full' | 'plain' | 'unknown' | 'capsule' | 'caution' | 'barred';

type Shape = [tag: 'circle' | 'path' | 'rect', attributes: Record<string, string | number>];

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 };
const ring = (more = {}): Shape => ['circle', { cx: 7, cy: 7, r: 5.4, ...stroke, ...more }];
/** 2.3 + 1.94 goes eight times into the ring's circumference of 33.9. */
const DASHES = { 'stroke-dasharray': '2.3 1.94', 'stroke-dashoffset': 1 };
const dot = (cy: number, r: number): Shape => ['circle', { cx: 7, cy, r, fill: 'currentColor' }];

/** A dashed ring keeps more distance from its filling, or the gaps close at 10 px. */
const filling = (glyph: GlyphName, dashed: boolean): Shape[] => {
  const r = dashed ? 3.3 : 4.1;
  if (glyph === 'full') return [dot(7, dashed ? 3.3 : 4.6)];
  const end = glyph === 'quarter' ? `${7 + r} 7` : `7 ${7 + r}`;
  return [['path', { d: `M7 7V${7 - r}A${r} ${r} 0 0 1 ${end}Z`, fill: 'currentColor' }]];
};

function shapesOf(glyph: GlyphName, dashed: boolean): Shape[] {
  switch (glyph) {
    case 'empty':
      return [ring(dashed ? DASHES : {})];
    case 'plain':
      return [ring({ opacity: 0.65 })];
    case 'barred':
      return [ring(), ['path', { d: 'm3.4 10.6 7.2-7.2', ...stroke }]];
    case 'unknown':
      return [
        ring(DASHES),
        ['path', { d: 'M5.6 5.7a1.45 1.45 0 1 1 2.2 1.25c-.5.3-.8.6-.8 1.1', ...stroke, 'stroke-linecap': 'round' }],
        dot(9.9, 0.8),
      ];
    case 'capsule':
      return [
        ['rect', { x: 1.1, y: 4, width: 11.8, height: 6, rx: 3, ...stroke, transform: 'rotate(-45 7 7)' }],
        ['path', { d: 'M7 4h2.9a3 3 0 0 1 0 6H7Z', fill: 'currentColor', transform: 'rotate(-45 7 7)' }],
      ];
    case 'caution':
      return [
        ['path', { d: 'M7 1.5 13 12.3H1Z', ...stroke, 'stroke-linejoin': 'round' }],
        ['path', { d: 'M7 5.4v3', ...stroke, 'stroke-linecap': 'round' }],
        dot(10.3, 0.95),
      ];
    default:
      return [ring(dashed ? DASHES : {}), ...filling(glyph, dashed)];
  }
}

/** Drawn as a card is (page/card/nodes.ts makes nodes of it: Trusted Types forbid markup strings). `dashed`: not sure. */
export function glyphOf(glyph: GlyphName, dashed = false): CardElement {
  const children = shapesOf(glyph, dashed).map(([tag, attributes]) => ({ tag, attributes, children: [] }));
  return { tag: 'svg', attributes: { viewBox: '0 0 14 14', 'aria-hidden': 'true' }, children };
}
