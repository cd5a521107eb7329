import type { Food, FoodMatch, Product } from '../data/terms.ts';
import { ASSUMED } from './assumed-sizes.ts';
import { isGuessedSize, packWeight, type SizeCorrection } from './grams.ts';

/** The size a cart line shows, and the sizes to choose from where it is wrong. */
export interface PackSize {
  /** Grams of one pack; null when the line was sold by weight. */
  packGrams: number | null;
  /** Pieces of one pack, where people count pieces: eggs. */
  pieces?: number;
  origin: 'read' | 'assumed' | 'corrected';
  /** Likely grams of one pack, or of one piece where pieces are counted; smallest first. */
  choices: readonly number[];
}

/** Sizes around the one at hand that shops sell. */
const LIKELY_SHARES = [2 / 3, 1, 5 / 3];
const EGG_GRAMS = Object.values(ASSUMED.eggGrams.EU);

export function packSize(food: Food, match: FoodMatch, product: Product, correction: SizeCorrection = {}): PackSize {
  const { grams, assumed } = packWeight(food, match, product, correction);
  const pieces = food.pieceGrams !== undefined ? product.pack?.pieces : undefined;
  return {
    packGrams: product.weighedGrams === undefined ? grams : null,
    ...(pieces !== undefined && { pieces }),
    origin: correction.packGrams !== undefined ? 'corrected' : isGuessedSize(assumed) ? 'assumed' : 'read',
    choices: pieces !== undefined && food.group === 'egg' ? EGG_GRAMS : likelySizes(pieces ? grams / pieces : grams),
  };
}

/** 200, 300 and 500 g around an assumed 300 g. */
function likelySizes(grams: number): number[] {
  return [...new Set(LIKELY_SHARES.map((share) => roundSize(grams * share)))];
}

const STEPS = [
  { below: 20, step: 1 },
  { below: 200, step: 25 },
  { below: 1000, step: 50 },
  { below: Number.POSITIVE_INFINITY, step: 100 },
];

/** A size a pack may have. */
function roundSize(grams: number): number {
  const step = STEPS.find(({ below }) => grams < below)?.step ?? 1;
  return Math.max(step, Math.round(grams / step) * step);
}
