import type { CardAction, CardTree } from '../../data/card.ts';
import type { Opening } from '../badge/clicks.ts';
import type { Badges } from '../badge/contract.ts';
import type { RawProduct } from '../types.ts';

export interface CardHostOptions {
  signal: AbortSignal;
  /** Text of its style sheet. */
  css: string;
  /** Language of the card; the page's may be another. */
  lang?: string;
  /** Draws the card of a product, by `fill` when it knows; called again by `refresh`. */
  draw(product: RawProduct): void;
  onAction(action: CardAction): void;
  onClose(): void;
  /** Something is still to be said though the badge is gone. */
  outlivesBadge(): boolean;
  badges: Pick<Badges, 'isDark' | 'setOpen' | 'focus' | 'boxOf'>;
}

/** The one card of a page. */
export interface CardHost {
  open(product: RawProduct, badge: HTMLElement, how: Opening): void;
  /** To be called from the badges' `onHover`. */
  hover(product: RawProduct, badge: HTMLElement, isOver: boolean): void;
  /** Draws again, after data or settings changed. */
  refresh(): void;
  /** Puts into the card what was drawn for it. */
  fill(drawing: readonly CardTree[]): void;
  /** After the page changed: a card whose badge is gone goes too. */
  tidy(): void;
  close(): void;
}
