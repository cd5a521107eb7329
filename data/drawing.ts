import type { CardElement } from './card.ts';

/** A badge as plain values: words, number formats and limits were settled before (components/badge-drawing.ts). */
export interface BadgeDrawing {
  /** Surface: four levels, no measurement, supplement, neutral, caution, not counted. */
  look: 'l0' | 'l1' | 'l2' | 'l3' | 'none' | 'sup' | 'neu' | 'cau' | 'off';
  /** How much (its filling), how sure (its ring), which kind (its outline): components/glyph-shapes.ts. */
  glyph: CardElement;
  /** "20", "8–60", "not measured". */
  number: string;
  unit?: string;
  /** "label", "MK‑4", "ask first". */
  tag?: string;
  /** Stands for number and unit where the badge is compact: "no data". */
  compact?: string;
  /** Stands for the number where it is tiny: "~34"; '' leaves the glyph alone. */
  tiny?: string;
  /** The tag of a badge that stands beside a title: "30 g", or the tag itself where that says more. */
  serving?: string;
  size: 'auto' | BadgeSize;
  /** Accessible name, with the unit spelled out. */
  label: string;
}

export type BadgeSize = 'regular' | 'compact' | 'tiny';

/** Style sheets of what is drawn into a page, as text: the worker hands them over, the content script carries none. */
export interface Styles {
  badge: string;
  veil: string;
  card: string;
}

/** What a page must know before it can draw. */
export interface Looks extends Styles {
  /** The locale of our words, `de`. A page that asks the browser for it waits for another process. */
  lang: string;
}
