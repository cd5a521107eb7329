import { boxed } from '../dom/ancestors.ts';
import type { RawProduct } from '../types.ts';
import { type Backdrop, backdropOf } from './backdrop.ts';
import { type Obstacle, obstaclesOf } from './obstacles.ts';
import { pictureOf, titleOf } from './picture.ts';
import { type Spot, spotsFor } from './spots.ts';

/** Everything read of a product's card before anything is written. Boxes are in client px. */
export interface Tile {
  box: DOMRect;
  /** `sizeOf` the card. */
  size: string;
  /** The picture, or the title where there is no picture to stand on. */
  target: Element;
  /** Its box; of a title the box of its last line. */
  targetBox: DOMRect;
  isBeside: boolean;
  isRightToLeft: boolean;
  backdrop: Backdrop;
  obstacles: readonly Obstacle[];
  spots: readonly Spot[];
}

/** Under this a picture leaves no room for a figure: thumbnails of a cart. */
const ROOM = { widthPx: 44, heightPx: 30 } as const;

/**
 * `null` while the card has no layout (hidden tab, slide, folded part) or nothing to hold on to; `mayStandBeside` its
 * title is not for what covers pictures.
 */
export function readTile(
  product: RawProduct,
  view: Window,
  seen: Map<Element, Backdrop>,
  mayStandBeside: boolean,
): Tile | null {
  const { element } = product;
  const box = boxed(element).getBoundingClientRect();
  if (!element.isConnected || box.width === 0 || box.height === 0) return null;
  const picture = pictureOf(product);
  const pictureBox = picture?.getBoundingClientRect();
  const hasRoom = pictureBox && pictureBox.width >= ROOM.widthPx && pictureBox.height >= ROOM.heightPx;
  const target = hasRoom && picture ? picture : mayStandBeside ? titleOf(product) : null;
  if (!target) return null;
  const isBeside = target !== picture;
  const targetBox = isBeside ? lastLineOf(target) : target.getBoundingClientRect();
  return {
    box,
    size: sizeOf(element),
    target,
    targetBox,
    isBeside,
    isRightToLeft: view.getComputedStyle(element).direction === 'rtl',
    backdrop: backdropOf(target, view, seen),
    obstacles: obstaclesOf(element, target, targetBox, isBeside),
    spots: spotsFor(target, element, view),
  };
}

function lastLineOf(title: Element): DOMRect {
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  const lines = range.getClientRects?.() ?? [];
  return lines[lines.length - 1] ?? title.getBoundingClientRect();
}

/** Px of a card in a word, to tell whether it was laid out anew. */
export function sizeOf(card: Element): string {
  const { clientWidth, clientHeight } = boxed(card);
  return `${clientWidth}×${clientHeight}`;
}
