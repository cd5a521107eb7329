import type { Money } from './price-text.ts';

export type ControlRole = 'add' | 'remove' | 'plus' | 'minus' | 'quantity' | 'choice' | 'other';

/** What a reader's eye stops at, in document order. */
export interface Leaf {
  kind: 'text' | 'image' | 'link' | ControlRole;
  el: Element;
  text: string;
  flags: number;
  money?: Money | undefined;
  /** The heading, named element or link the text belongs to; its texts make one title. */
  host: Element | null;
  /** A <br> stands before it. */
  line?: boolean;
}

/** One candidate: a card, a row, a tile. Indices are into the leaves of the walk: [start, end). */
export interface Card {
  element: Element;
  start: number;
  end: number;
  /** Element whose children the cards are; null for a card that stands alone. */
  container: Element | null;
}
