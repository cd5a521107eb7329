/** Where a leaf stands: flags are inherited from every ancestor up to the page. Imported as `In`. */

export const heading = 1;
export const link = 2;
/** Class or test id says "title", "name". */
export const named = 4;
/** Class says "price". */
export const money = 8;
export const struck = 16;
/** For screen readers only. */
export const spoken = 32;
export const cart = 64;
/** Saved for later, recommended, removed: beside a cart, not in it. */
export const besideCart = 128;
/** Site header and the like. */
export const frame = 256;
export const review = 512;
export const brand = 1024;
export const dialog = 2048;
/** Inside an element of some document section: its header is no site header. */
export const section = 4096;
/** Named like a page header; it is one outside of sections. */
export const frameName = 8192;
/** Slides of a carousel. */
export const carousel = 16384;
/** Of the element itself, not inherited: it has an aria-label. */
export const labelled = 32768;
/** Of the element itself, not inherited: a button by role. */
export const button = 65536;
/** Called the price per unit. */
export const perUnit = 262144;
/** Called the regular price. */
export const usual = 131072;
