import type { CartLine, LineTotal } from '../data/cart-terms.ts';
import type { Food, FoodMatch, Product } from '../data/terms.ts';
import { packAmount } from './amount.ts';
import { gradeOf } from './grade.ts';

export type FoodOf = (id: string) => Food | undefined;

/** What the person said of one product; it wins over what was read and matched. */
export interface LineCorrection {
  /** Another food; null: none of ours. */
  food?: string | null;
  packGrams?: number;
  excluded?: boolean;
}

/** What one line of a cart adds, and why it adds nothing where it does not. */
export function lineTotal(line: CartLine, foodOf: FoodOf, correction: LineCorrection = {}): LineTotal {
  const { key } = line;
  const { product, match } = asCounted(line, correction);
  const food = match ? foodOf(match.food) : undefined;
  const base = { key, title: product.title, food: food?.id ?? null, packs: product.quantity, amount: null, share: 0 };
  if (!match || !food) return { ...base, status: correction.excluded ? 'excluded' : 'unmatched' };
  const grade = gradeOf(food);
  if (correction.excluded)
    return { ...base, grade, amount: packAmount(food, match, product, correction), status: 'excluded' };
  if (food.group === 'supplement') {
    const dose = doseOf(match, product);
    return { ...base, grade, status: 'supplement', ...(dose && { dose }) };
  }
  if (food.group === 'none' || isMeasuredNone(food)) return { ...base, status: 'no-k2' };
  const amount = isOnlyClaimed(food, match) ? null : packAmount(food, match, product, correction);
  if (!amount) return { ...base, grade: 'D', status: 'not-measured' };
  const assumed = isQuantityRead(line) ? amount.assumed : [...amount.assumed, 'quantity' as const];
  return { ...base, grade, amount: { ...amount, assumed }, status: 'counted' };
}

/** The product and its food as they are counted: the price of one pack, and what the person said. */
export function asCounted(line: CartLine, correction: LineCorrection = {}): Pick<CartLine, 'product' | 'match'> {
  return { product: withPackPrice(line), match: correctedMatch(line.match, correction) };
}

function correctedMatch(match: FoodMatch | null, { food }: LineCorrection): FoodMatch | null {
  if (food === undefined || food === match?.food) return match;
  return food === null
    ? null
    : { food, confidence: 1, because: [], qualifiers: match?.qualifiers ?? [], byPerson: true };
}

/** A cart that prints only the price of the line: the price of one pack is its share (weights are told from prices). */
function withPackPrice({ raw, product }: CartLine): Product {
  const { price, quantity } = product;
  if (raw.price !== undefined || raw.linePrice === undefined || !price || quantity <= 1) return product;
  return { ...product, price: { ...price, minor: price.minor / quantity } };
}

/** All forms were looked for and none was found: skimmed milk. */
const isMeasuredNone = ({ k2 }: Food) => k2?.bound === 'figure' && k2.highUg === 0;

/** The article's starter-culture vegetables: a figure that no shop product gets by itself. */
const isOnlyClaimed = ({ badge, k2 }: Food, { byPerson }: FoodMatch) =>
  badge === false && k2?.articleOnly === true && !byPerson;

/** Nothing printed, or "–", or 999999: then one pack, or the most we believe, is our guess. */
function isQuantityRead({ raw, product }: CartLine): boolean {
  if (product.weighedGrams !== undefined) return true;
  const [printed] = raw.quantity?.normalize('NFKC').match(/\d+/) ?? [];
  return Number(printed) === product.quantity;
}

/** Units of one bottle: said in the name, or counted by the page. */
function doseOf({ dose }: FoodMatch, { pack }: Product): LineTotal['dose'] {
  if (!dose) return undefined;
  const units = dose.units ?? pack?.pieces;
  return units === undefined ? dose : { ...dose, units };
}
