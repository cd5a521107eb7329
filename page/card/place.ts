import { type Box, overlap } from '../badge/obstacles.ts';

/** Client px. */
const CARD = { edge: 8, gap: 8 } as const;

export interface CardPlaceInput {
  /** The product's card, or the badge where the card is most of the window. */
  tile: Box;
  badge: Box;
  width: number;
  height: number;
  window: { width: number; height: number };
  isRightToLeft: boolean;
  /** Price and controls of this product. */
  keepClear: readonly Box[];
}

/** A tile wider than this share of the window has nothing beside it: go by the badge. */
const WIDE_SHARE = 0.55;

/**
 * Inline-end of the tile, else inline-start, else below or above it, 8 px off the edges; of the places that fit, the
 * first that covers nothing of this product's price and controls, or the one that covers least.
 */
export function placeCard(input: CardPlaceInput): { left: number; top: number } {
  const { tile, badge, width, height, window } = input;
  const isWide = tile.right - tile.left > WIDE_SHARE * window.width;
  const around = isWide
    ? [...sides(badge, input), ...sides(tile, input)]
    : [...sides(tile, input), ...sides(badge, input)];
  // A row across the window: next to its price or its button is the way out.
  for (const keep of input.keepClear) {
    around.push(
      { left: keep.right + CARD.gap, top: badge.top },
      { left: keep.left - CARD.gap - width, top: badge.top },
    );
  }
  const clampX = (x: number) => Math.max(CARD.edge, Math.min(x, window.width - CARD.edge - width));
  const clampY = (y: number) => Math.max(CARD.edge, Math.min(y, window.height - CARD.edge - height));
  let best = { left: clampX(badge.left), top: clampY(badge.bottom + CARD.gap), cost: Number.POSITIVE_INFINITY };
  for (const { left: x, top: y } of around) {
    const [left, top] = [clampX(x), clampY(y)];
    const box = { left, top, right: left + width, bottom: top + height };
    // The badge itself must stay in sight, or the pointer would leave it for the card by opening it.
    const cost = [...input.keepClear, badge].reduce((sum, keep) => sum + overlap(box, keep), 0);
    if (cost === 0) return { left, top };
    if (cost < best.cost) best = { left, top, cost };
  }
  return best;
}

function sides(anchor: Box, { width, height, badge, isRightToLeft }: CardPlaceInput): { left: number; top: number }[] {
  const toRight = { left: anchor.right + CARD.gap, top: anchor.top };
  const toLeft = { left: anchor.left - CARD.gap - width, top: anchor.top };
  const start = isRightToLeft ? badge.right - width : badge.left;
  return [
    ...(isRightToLeft ? [toLeft, toRight] : [toRight, toLeft]),
    { left: start, top: anchor.bottom + CARD.gap },
    { left: start, top: anchor.top - CARD.gap - height },
  ];
}

export const isOutOfView = ({ bottom, right, top, left }: DOMRect, { innerHeight, innerWidth }: Window): boolean =>
  bottom < 0 || right < 0 || top > innerHeight || left > innerWidth;
