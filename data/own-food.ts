/** What a food of the person's own may hold: its form takes what is kept, and no more. */
export const OWN_FOOD = {
  nameChars: { least: 2, most: 80 },
  /** A further word by itself, and all of them together in the form, commas included. */
  wordChars: { least: 2, most: 400 },
  words: 200,
  ugPer100g: { least: 0, most: 100_000 },
  servingGrams: { least: 1, most: 2000 },
  packGrams: { least: 1, most: 20_000 },
} as const;
