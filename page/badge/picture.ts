import type { RawProduct } from '../types.ts';
import { findDeep } from './ancestors.ts';

const PICTURES = 'img,picture,video,canvas,svg,[role="img"],[style*="background-image"]';

/** Smaller ones are flags, hearts and labels. */
const PICTURE_MIN_PX = 24;
/** Candidates looked at before the card counts as one without a picture. */
const TRIES = 12;

/** A picture in one of these may be the sign on an add button; a plain one comes first. */
const CONTROLS = 'button,[role="button"]';

/** The picture box a badge stands on. Reads layout. */
export function pictureOf(product: RawProduct): Element | null {
  if (product.badgeAt?.isConnected) return product.badgeAt;
  let inControl: Element | null = null;
  let tries = 0;
  for (const image of findDeep(product.element, PICTURES)) {
    const found = isLarge(image) ? image : boxAround(image, product.element);
    if (found) {
      const control = found.closest(CONTROLS);
      if (!control || control.contains(product.element)) return found;
      inControl ??= found;
    }
    if (++tries === TRIES) break;
  }
  return inControl;
}

function isLarge(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return width >= PICTURE_MIN_PX && height >= PICTURE_MIN_PX;
}

/** A picture that is still to load has no size, but its box mostly does: the nearest one without words. */
function boxAround(image: Element, tile: Element): Element | null {
  const { width, height } = image.getBoundingClientRect();
  if (width > 0 && height > 0) return null;
  for (let at = image.parentElement; at && at !== tile && !at.textContent?.trim(); at = at.parentElement) {
    if (isLarge(at)) return at;
  }
  return null;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The innermost element that says the title, for cards without a picture. */
export function titleOf(product: RawProduct): Element | null {
  const title = fold(product.title);
  let found: Element | null = null;
  for (const node of findDeep(product.element, '*')) {
    const text = node.textContent ?? '';
    // Cheap test first: most nodes of a card hold far less or far more text than the title.
    if (text.length >= title.length && text.length < title.length * 2 + 40 && fold(text) === title) found = node;
  }
  return found ?? product.element.querySelector('h1,h2,h3,h4,h5,a[href]');
}
