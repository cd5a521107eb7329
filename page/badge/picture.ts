import { findDeep } from '../dom/ancestors.ts';
import { squeeze } from '../dom/squeeze.ts';
import type { RawProduct } from '../types.ts';

const PICTURES = 'img,picture,video,canvas,svg,[role="img"],[style*="background-image"]';

/** Client px. Smaller ones are flags, hearts and signs; thumbnails in between count when there is nothing larger. */
const PICTURE = { leastPx: 24, photoPx: 64 } as const;
/** Candidates looked at before the card counts as one without a picture. */
const TRIES = 12;
/** A picture in one of these may be the sign on an add button; a plain one comes first. */
const CONTROLS = 'button,[role="button"]';
/** A box with words or figures in it is more than a picture's. */
const WORDS = /\p{L}{3}|\d/u;

/** The picture box a badge stands on: the first photo outside a control, else the best of the rest. Reads layout. */
export function pictureOf(product: RawProduct): Element | null {
  const { badgeAt, element } = product;
  if (badgeAt?.isConnected) return badgeAt;
  let second: Element | null = null;
  let tries = 0;
  for (const image of findDeep(element, PICTURES)) {
    const found = isLarge(image, PICTURE.leastPx) ? image : boxAround(image, element);
    if (found) {
      const control = found.closest(CONTROLS);
      const isPlain = !control || control.contains(element);
      if (isPlain && isLarge(found, PICTURE.photoPx)) return found;
      second ??= found;
    }
    if (++tries === TRIES) break;
  }
  return second;
}

function isLarge(node: Element, leastPx: number): boolean {
  const { width, height } = node.getBoundingClientRect();
  return width >= leastPx && height >= leastPx;
}

/** A picture that is still to load has no size, but its box mostly does: the nearest one without words. */
function boxAround(image: Element, tile: Element): Element | null {
  const { width, height } = image.getBoundingClientRect();
  if (width > 0 && height > 0) return null;
  for (let at = image.parentElement; at && at !== tile && !WORDS.test(at.textContent ?? ''); at = at.parentElement) {
    if (isLarge(at, PICTURE.photoPx)) return at;
  }
  return null;
}

/** The innermost element that says the title, for cards without a picture. */
export function titleOf(product: RawProduct): Element | null {
  const title = squeeze(product.title);
  // A product page may show no more of its product than the heading.
  let found: Element | null = squeeze(product.element.textContent ?? '') === title ? product.element : null;
  for (const node of findDeep(product.element, '*')) {
    const text = node.textContent ?? '';
    // Cheap test first: most nodes of a card hold far less or far more text than the title.
    if (text.length >= title.length && text.length < title.length * 2 + 40 && squeeze(text) === title) found = node;
  }
  return found ?? product.element.querySelector('h1,h2,h3,h4,h5,a[href]');
}
