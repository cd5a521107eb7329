import type { Assumption, Food, FoodMatch, Product } from '../data/terms.ts';
import { ASSUMED } from './assumed-sizes.ts';
import { edibleShare } from './edible-share.ts';
import { pieceGrams } from './pieces.ts';

/** Grams, and what had to be assumed to get there. */
export interface Weight {
  grams: number;
  assumed: readonly Assumption[];
}

/** Lighter than this is no pack of food, heavier is no household's: a misread size. */
const PACK_GRAMS = Object.freeze({ least: 1, most: 50_000 });

/** The size of a pack was not printed: our convention, weighed by its price, or counted at a usual weight. */
export const isGuessedSize = (assumed: readonly Assumption[]): boolean =>
  assumed.some((what) => what === 'pack' || what === 'weight-from-price' || what === 'piece-weight');

/** `from` of a pack sold by weight names a unit and no number: "per kg". */
const HAS_DIGIT = /[\d½¼¾⅓⅔]/;

/** What the person weighed in place of what the page says. */
export interface SizeCorrection {
  packGrams?: number;
}

/** Edible grams of everything bought: `product.quantity` packs, or the weight the line was sold by. */
export function boughtGrams(food: Food, match: FoodMatch, product: Product, correction: SizeCorrection = {}): Weight {
  const { weighedGrams } = product;
  const isWeighed = weighedGrams !== undefined && isLikely(weighedGrams);
  const bought = isWeighed ? { grams: weighedGrams, assumed: [] } : packWeight(food, match, product, correction);
  const edible = edibleShare(food, product);
  return {
    grams: bought.grams * (isWeighed ? 1 : product.quantity) * edible,
    assumed: edible === 1 ? bought.assumed : [...bought.assumed, 'edible-part'],
  };
}

/** Grams of one pack as it is sold: set by the person, printed, poured, counted, weighed by its price, or our convention. */
export function packWeight(food: Food, match: FoodMatch, product: Product, { packGrams }: SizeCorrection = {}): Weight {
  if (packGrams !== undefined) return read(packGrams);
  return (
    (isOnlyAUnit(product) ? fromPrice(product) : null) ??
    printed(food, product) ??
    fromPrice(product) ??
    assumedPack(food, match, product)
  );
}

const read = (grams: number): Weight => ({ grams, assumed: [] });
const isLikely = (grams: number) => grams >= PACK_GRAMS.least && grams <= PACK_GRAMS.most;
const isOnlyAUnit = ({ pack }: Product) => pack?.approximate === true && !HAS_DIGIT.test(pack.from);

function printed(food: Food, product: Product): Weight | null {
  const { pack } = product;
  if (!pack) return null;
  const { grams, millilitres, pieces } = pack;
  const assumed: Assumption[] = pack.origin === 'assumed' || isOnlyAUnit(product) ? ['pack'] : [];
  if (grams !== undefined) return isLikely(grams) ? { grams, assumed } : null;
  if (millilitres !== undefined) {
    const poured = millilitres * (food.gramsPerMl ?? 1);
    return isLikely(poured) ? { grams: poured, assumed: [...assumed, 'density'] } : null;
  }
  if (pieces === undefined || pieces <= 0) return null;
  const counted = pieces * pieceGrams(food, product);
  return isLikely(counted) ? { grams: counted, assumed: [...assumed, 'piece-weight'] } : null;
}

/** € 3.62 at € 12.50 a kilo is 290 g. Both prices must be of one currency. */
function fromPrice({ price, pricePerKg }: Product): Weight | null {
  if (!price || !pricePerKg || pricePerKg.minor <= 0 || price.currency !== pricePerKg.currency) return null;
  const grams = (price.minor / pricePerKg.minor) * 1000;
  return isLikely(grams) ? { grams, assumed: ['weight-from-price'] } : null;
}

function assumedPack(food: Food, { qualifiers }: FoodMatch, { price }: Product): Weight {
  const isCut = qualifiers.includes('sliced') || qualifiers.includes('grated');
  const cut = food.group === 'cheese' && isCut ? Math.min(food.packGrams, ASSUMED.slicedOrGratedGrams) : food.packGrams;
  const grams =
    food.use === 'fat' && food.id.startsWith('butter') && food.id !== 'butter-oil' && price?.currency === 'USD'
      ? ASSUMED.usButterGrams
      : cut;
  return { grams, assumed: ['pack'] };
}
