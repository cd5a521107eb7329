import type { Corner } from '../../stores/types.ts';
import { type Box, type Obstacle, overlap } from './obstacles.ts';
import type { Tile } from './tile.ts';

/** Client px from the picture's edge, and from the end of a title. */
const INSET = { regular: 6, tiny: 4, beside: 6 } as const;
/** Least distance to words and controls of the card. A line's box is taller than its letters: beside a title it may be touched. */
const CLEARANCE_PX = { apart: 1, line: -2 } as const;

/** The corner asked for, then the one below or above it, then the other side. */
const CORNERS: readonly Corner[] = [
  'block-start-inline-start',
  'block-end-inline-start',
  'block-start-inline-end',
  'block-end-inline-end',
];

/** Where on the card a pill of that size stands free; null: nowhere. */
export function findPlace(tile: Tile, wanted: Corner, width: number, height: number, isTiny: boolean): Box | null {
  const places = tile.isBeside
    ? [besideTitle(tile, width, height)]
    : [wanted, ...CORNERS.filter((corner) => corner !== wanted)].map((corner) =>
        inCorner(tile, corner, width, height, isTiny ? INSET.tiny : INSET.regular),
      );
  return places.find((place) => isInside(place, tile) && isFree(place, tile)) ?? null;
}

function inCorner(
  { targetBox, isRightToLeft }: Tile,
  corner: Corner,
  width: number,
  height: number,
  inset: number,
): Box {
  const isRight = corner.endsWith('inline-end') !== isRightToLeft;
  const isBottom = corner.startsWith('block-end');
  const left = isRight ? targetBox.right - inset - width : targetBox.left + inset;
  const top = isBottom ? targetBox.bottom - inset - height : targetBox.top + inset;
  return { left, top, right: left + width, bottom: top + height };
}

function besideTitle({ targetBox, isRightToLeft }: Tile, width: number, height: number): Box {
  const left = isRightToLeft ? targetBox.left - INSET.beside - width : targetBox.right + INSET.beside;
  const top = (targetBox.top + targetBox.bottom - height) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(place: Box, { box, targetBox, isBeside }: Tile): boolean {
  const bounds = isBeside ? box : targetBox;
  return place.left >= bounds.left && place.right <= bounds.right && (isBeside || place.top >= bounds.top);
}

function isFree(place: Box, { obstacles, isBeside }: Tile): boolean {
  const apart = grow(place, CLEARANCE_PX.apart);
  const inLine = grow(place, CLEARANCE_PX.line);
  return obstacles.every(({ box, isControl }) => overlap(isBeside && !isControl ? inLine : apart, box) === 0);
}

const grow = (box: Box, px: number): Box => ({
  left: box.left - px,
  top: box.top - px,
  right: box.right + px,
  bottom: box.bottom + px,
});

/** Px by which the area that takes clicks reaches out on each side, controls of the page left alone. */
export function hitReach(place: Box, leastPx: number, obstacles: readonly Obstacle[]): Record<keyof Box, number> {
  const x = Math.ceil(Math.max(0, (leastPx - (place.right - place.left)) / 2));
  const y = Math.ceil(Math.max(0, (leastPx - (place.bottom - place.top)) / 2));
  const reach = { left: x, top: y, right: x, bottom: y };
  for (const { box, isControl } of obstacles) {
    if (!isControl || overlap(grow(place, Math.max(x, y)), box) === 0) continue;
    if (box.left >= place.right) reach.right = Math.min(reach.right, box.left - place.right);
    else if (box.right <= place.left) reach.left = Math.min(reach.left, place.left - box.right);
    else if (box.top >= place.bottom) reach.bottom = Math.min(reach.bottom, box.top - place.bottom);
    else if (box.bottom <= place.top) reach.top = Math.min(reach.top, place.top - box.bottom);
  }
  return reach;
}
