import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BadgeDrawing } from '../data/drawing.ts';

/** Puts a badge into a place of ours, drawn by the code that draws it on pages (page/, which views do not know). */
export type DrawBadge = (place: HTMLElement, drawing: BadgeDrawing) => void;

/** A badge to look at, not to press. */
export function SampleBadge({ drawing, draw }: { drawing: BadgeDrawing; draw: DrawBadge }): JSX.Element {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place.current) draw(place.current, drawing);
  }, [drawing]);
  return <span ref={place} class="sample-badge" role="img" aria-label={drawing.label} />;
}
