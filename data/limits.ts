/** What the person may set: a field offers what is kept, and no more. A food of their own has its limits in own-food.ts. */
export const LIMITS = {
  people: { least: 1, most: 12 },
  /** Days that carts and history are kept. */
  keepDays: { least: 1, most: 365 },
  /** A serving of their own; every food's is in it, those of own foods too. */
  servingGrams: { least: 1, most: 10_000 },
  packGrams: { least: 1, most: 100_000 },
  /** Packs counted by hand; 0 takes them out again. */
  packs: { least: 0, most: 999 },
} as const;
