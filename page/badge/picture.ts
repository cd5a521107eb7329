import type { RawProduct } from '../types.ts';
import { findDeep } from './ancestors.ts';

const PICTURES = 'img,picture,video,canvas,svg,[role="img"],[style*="background-image"]';

/** Smaller ones are flags, hearts and labels. */
const PICTURE_MIN_PX = 24;
/** Candidates looked at before the card counts as one without a picture. */
const TRIES = 12;

/** The picture box a badge stands on. Reads layout. */
export function pictureOf(product: RawProduct): Element | null {
  if (product.badgeAt?.isConnected) return product.badgeAt;
  let tries = 0;
  for (const found of findDeep(product.element, PICTURES)) {
    const { width, height } = found.getBoundingClientRect();
    if (width >= PICTURE_MIN_PX && height >= PICTURE_MIN_PX) return found;
    if (++tries === TRIES) break;
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
