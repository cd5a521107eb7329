/** Where a leaf stands: flags are inherited from every ancestor up to the page. Imported as `In`. */

export const heading = 1 << 0;
export const link = 1 << 1;
/** Class or test id says "title", "name". */
export const named = 1 << 2;
/** Class says "price". */
export const money = 1 << 3;
export const struck = 1 << 4;
/** For screen readers only. */
export const spoken = 1 << 5;
export const cart = 1 << 6;
/** Saved for later, recommended, removed: beside a cart, not in it. */
export const besideCart = 1 << 7;
/** Site header and the like. */
export const frame = 1 << 8;
export const review = 1 << 9;
export const brand = 1 << 10;
export const dialog = 1 << 11;
/** Inside an element of some document section: its header is no site header. */
export const section = 1 << 12;
/** Named like a page header; it is one outside of sections. */
export const frameName = 1 << 13;
/** Slides of a carousel. */
export const carousel = 1 << 14;
/** Of the element itself, not inherited: it has an aria-label. */
export const labelled = 1 << 15;
/** Of the element itself, not inherited: a button by role. */
export const button = 1 << 16;
/** Called the regular price. */
export const usual = 1 << 17;
/** Called the price per unit. */
export const perUnit = 1 << 18;
