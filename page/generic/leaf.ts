import type { Money } from '../price-text.ts';

/** Where a leaf stands: flags are inherited from every ancestor up to the page. */
export const In = {
  heading: 1,
  link: 2,
  /** Class or test id says "title", "name". */
  named: 4,
  /** Class says "price". */
  money: 8,
  struck: 16,
  /** For screen readers only. */
  spoken: 32,
  cart: 64,
  /** Saved for later, recommended, removed: beside a cart, not in it. */
  besideCart: 128,
  /** Site header and the like. */
  frame: 256,
  review: 512,
  brand: 1024,
  dialog: 2048,
  form: 4096,
  /** Inside an element of some document section: its header is no site header. */
  section: 8192,
  /** Named like a page header; it is one outside of sections. */
  frameName: 16384,
  /** Slides of a carousel. */
  carousel: 32768,
  /** Of the element itself, not inherited: it has an aria-label, it is a button by role. */
  labelled: 65536,
  button: 131072,
} as const;

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
