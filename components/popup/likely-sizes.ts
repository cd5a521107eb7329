/** Sizes food is sold in, grams of a piece or a pack. */
const SOLD_IN_GRAMS = [
  10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000,
] as const;

/** The size we assume, and the usual sizes next to it. */
export function likelySizes(assumedGrams: number): number[] {
  const smaller = SOLD_IN_GRAMS.findLast((grams) => grams < assumedGrams);
  const larger = SOLD_IN_GRAMS.find((grams) => grams > assumedGrams);
  return [smaller, assumedGrams, larger].filter((grams) => grams !== undefined);
}
