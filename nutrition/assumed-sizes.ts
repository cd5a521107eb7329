/**
 * Conventions of this project for what a page does not say (data/k2-foods.md, "Assumed sizes"): always shown as
 * assumed. Sizes of single foods are in the table; here is what holds for many.
 */
export const ASSUMED = Object.freeze({
  /** Edible grams of a hen's egg by the size on the box. */
  eggGrams: {
    EU: { s: 45, m: 51, l: 60, xl: 66 },
    US: { s: 38, m: 44, l: 50, xl: 56 },
  },
  /** Edible share of an egg weighed in its shell: 51 g of the 58 g an M egg weighs (EU 53-63 g). */
  eggEdible: 0.88,
  /** Sliced and grated cheese comes in smaller packs than a piece. */
  slicedOrGratedGrams: 150,
  usButterGrams: 454,
  /** An oil sold in capsules. */
  capsuleGrams: 0.5,
  /** More pieces than this are portions of one pack, not packs. */
  mostPacksInOne: 12,
  /** One slice, where a pack counts slices. */
  sliceGrams: { 'slicing-cheese': 25, 'cold-cut': 15 } as Readonly<Record<string, number>>,
  wholeFishEdible: 0.55,
  shellOnEdible: 0.55,
});
