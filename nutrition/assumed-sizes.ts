import { assumed } from '../data/intake.ts';

/**
 * Conventions of this project for what a page does not say (data/intake.json): always shown as assumed. Sizes of single
 * foods are in the table; here is what holds for many: edible grams of a hen's egg by the size on the box, the edible
 * share of an egg weighed in its shell (51 g of the 58 g an M egg weighs), a US block of butter, sliced and grated
 * cheese (smaller packs than a piece), an oil sold in capsules, the most pieces that are packs and not portions of one
 * pack, one slice where a pack counts slices, fish sold whole and shrimp in their shell.
 */
export const ASSUMED = Object.freeze({
  ...assumed,
  sliceGrams: assumed.sliceGrams as Readonly<Record<string, number>>,
});
