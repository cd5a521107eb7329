import { COMPOUND_TUNING } from './tuning-compounds.ts';
import { FOOD_TUNING } from './tuning-foods.ts';
import { HEAD_TUNING } from './tuning-heads.ts';
import { WORD_TUNING } from './tuning-words.ts';

/** What several rules turn on, most of it with the title that set it; what one rule alone turns on stands beside it. */
export const TUNING = Object.freeze({
  ...COMPOUND_TUNING,
  ...FOOD_TUNING,
  ...HEAD_TUNING,
  ...WORD_TUNING,
  /** Words remembered per matcher; a page has a few thousand, the 50,000 names of the bench about that many. */
  rememberedWords: 60_000,
  /** "Vitamin K2 MK-7 100 µg" leaves little doubt. */
  supplementConfidence: 0.97,
  /** Doubts, each taken off the confidence of a match. */
  doubt: {
    /** "Ravioli rotondi melanzane mozzarella": a vegetable beside a food that is seldom flavoured. */
    side: 0.25,
    /** "Radicchio e speck", "ricotta and spinach": listed together they fill something. */
    sideListed: 0.25,
    /** "Whole milk, honey, pear": fruit behind milk names something made of it. */
    fruitBehindMilk: 0.25,
    /** "Hamburger with bacon and cheese" is one ready to eat. */
    ladenPatty: 0.48,
    /** An unknown noun behind an English food: "Cheddar Smiles". */
    unknownBehind: 0.03,
    /** Another food of another kind stands beside it. */
    otherGroup: 0.2,
  },
  /** What one word alone names may be an ingredient of what the other words name (`bare.ts`). */
  bare: {
    ingredients: ['milk', 'egg', 'butter', 'cream'],
    species: ['chicken', 'turkey', 'pork', 'beef', 'veal', 'lamb', 'rabbit', 'shrimp'],
    /** An unknown word where the noun of the product stands: "Milk Stout", "Chocolatine beurre", "Chicken Dhansak". */
    head: 0.48,
    /** An unknown word on the other side: mostly a brand ("Norco Milk"). */
    side: 0.16,
    /** The same beside an animal, where it is a dish as often: "Cheesy Ranch Chicken". */
    sideOfSpecies: 0.2,
    /** Words count this much less beside a size the food is sold in: "butter 250 g", "milk 2 l". */
    sized: 0.35,
    /** An animal's cut or making makes dishes less likely: "roast chicken Bernese". */
    prepared: 0.7,
    /** "Chicken & …", "poulet aux …"; a vegetable or sweet beside butter, coconut beside shrimps. */
    listed: 0.48,
    /** Milk by weight is a powder or a chocolate: "Premium Milch 300 g". */
    weighedMilk: 0.48,
    /** Milk that says nothing of milk, beside words nobody knows. */
    mereMilk: 0.2,
  },
  /** A match without any doubt. */
  certain: 0.97,
  /** Below this no badge. */
  threshold: 0.5,
});
