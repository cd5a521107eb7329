import { findDeep } from '../dom/ancestors.ts';
import { isOurs } from '../dom/own-nodes.ts';

/** What a badge may not cover, with what a finger must still reach. */
export interface Obstacle {
  element: Element;
  /** Client px: what shows of the element. */
  box: DOMRect;
  isControl: boolean;
}

const CONTROLS =
  'button,input,select,textarea,summary,[role="button"],[role="checkbox"],[role="switch"],[role="spinbutton"],[role="radio"],[role="combobox"],[contenteditable]';

/** A main block of a product page can hold thousands of nodes; what is near the picture stands near it in the tree. */
const MOST_NODES = 400;

/** Share of the picture from which what lies over it is a stretched link or the photo itself, not a label or a logo. */
const LAYER_SHARE = { photo: 0.2, other: 0.6 } as const;
const PHOTOS = 'img,picture,video,canvas,svg';

/** A block that reaches this many px further than its words is a line with room in it, no label. */
const ROOM_PX = 48;

/**
 * Boxes of everything in the card that says or does something, the picture aside. Beside a title, a short line below
 * counts as long as its words; over a picture it may be a band of colour. Reads layout.
 */
export function obstaclesOf(tile: Element, target: Element, picture: DOMRect, isBeside = false): Obstacle[] {
  const found: Obstacle[] = [];
  const range = tile.ownerDocument.createRange();
  for (const node of nodesNear(tile, target)) {
    // A line of an SVG is no part of its own.
    if (node.contains(target) || (node as Partial<SVGElement>).ownerSVGElement || isOurs(node)) continue;
    const isControl = node.matches(CONTROLS);
    if (!isControl && node.firstElementChild && !saysSomething(node)) continue;
    const box = node.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) continue;
    const share = node.matches(PHOTOS) ? LAYER_SHARE.photo : LAYER_SHARE.other;
    if (!isControl && overlap(box, picture) > share * picture.width * picture.height) continue;
    const words = isBeside && !isControl ? wordsOf(node, range) : box;
    found.push({ element: node, box: box.width - words.width > ROOM_PX ? words : box, isControl });
  }
  return found;
}

function wordsOf(node: Element, range: Range): DOMRect {
  range.selectNodeContents(node);
  const words = range.getBoundingClientRect?.();
  return words?.width > 0 ? words : node.getBoundingClientRect();
}

function* nodesNear(tile: Element, target: Element): Generator<Element> {
  let root = tile;
  if (tile.getElementsByTagName('*').length > MOST_NODES) {
    root = target;
    while (root.parentElement && root !== tile && root.parentElement.getElementsByTagName('*').length <= MOST_NODES) {
      root = root.parentElement;
    }
  }
  yield* findDeep(root, '*');
}

/** Holds words of its own, not only in its children. */
function saysSomething(node: Element): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\S/.test(child.nodeValue ?? '')) return true;
  }
  return false;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** px² two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
