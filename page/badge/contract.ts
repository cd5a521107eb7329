import type { BadgeDrawing } from '../../data/drawing.ts';
import type { RawProduct } from '../types.ts';
import type { Opening } from './clicks.ts';

export interface BadgeOptions {
  signal: AbortSignal;
  /** Text of their style sheet. */
  css: string;
  onOpen(product: RawProduct, host: HTMLElement, how: Opening): void;
  /** The mouse came to a badge or left it. */
  onHover?(product: RawProduct, host: HTMLElement, isOver: boolean): void;
  /** Language of the drawings, for the voice that reads them. */
  lang?: string;
  /** Badges are stops of the Tab key. */
  reachByTab?: boolean;
}

export interface Badges {
  /**
   * Draws or redraws the one badge of a card. It is made when the card comes near the window, and placed with the next
   * batch. `cardId` names it in reports.
   */
  show(product: RawProduct, drawing: BadgeDrawing, cardId?: string): void;
  remove(element: Element): void;
  /** Takes out every node of ours. */
  clear(): void;
  /** After the page changed: badges of cards that left go, those the page threw out come back. */
  tidy(): void;
  /** Makes and places everything that waits, near or far, now. For tests, and for a page that is about to be judged. */
  flush(): void;
  /** The badge's host, once its card came near. */
  hostOf(element: Element): HTMLElement | undefined;
  /** Cards that have a badge. */
  elements(): Element[];
  /** Scrolls to the next badge after the last one shown, and around; null when there is none. */
  next(): RawProduct | null;
  /** Scrolls to the badge of a card and rings it once. */
  flash(element: Element): boolean;
  /** Tells assistive technology whether the card of a badge is open. */
  setOpen(host: Element, isOpen: boolean): void;
  focus(host: Element): void;
  isDark(host: Element): boolean;
  /** Box of the pill: the host has none. */
  boxOf(host: Element): DOMRect | null;
  setReachByTab(reach: boolean): void;
}
