import type { Dose, Food, FoodMatch, Product, RawText } from '../data/terms.ts';
import { isAlienAisle } from './aisle.ts';
import { decide, type Verdict } from './decide.ts';
import { readDose, type SupplementDose, wordsOfK2 } from './dose.ts';
import { findEvidence } from './evidence.ts';
import { titleKey } from './normalize.ts';
import { readPack } from './pack.ts';
import { namesFood } from './phrases.ts';
import { cleanProduct, countryOf, type Defaults } from './product.ts';
import { type Qualifiers, readQualifiers } from './qualifiers.ts';
import { readTokens, readWords, type Title } from './read.ts';
import { createRefiner } from './refine.ts';
import { vocabularyOf } from './vocabulary.ts';
import { createWordReader } from './word-reader.ts';

export interface MatcherOptions {
  /** The person's own answers by `titleKey`: a food's id, or null for "none of them". They win over everything. */
  corrections?: ReadonlyMap<string, string | null>;
  /** Misspelt word → what was meant (`repair.ts`, computed elsewhere because it costs). Keys as in `unknown`. */
  repairs?: ReadonlyMap<string, string>;
  /** Language, currency and country of the shop. */
  defaults?: Defaults;
}

export interface MatchResult {
  product: Product;
  match: FoodMatch | null;
  /** Foods the product merely holds: ids. */
  contains: string[];
  /** Folded words no vocabulary knows, for `repair.ts`. */
  unknown: string[];
}

export interface Matcher {
  match(raw: RawText): MatchResult;
}

/** Builds the index once; `match` never throws and takes time linear in the title, which is cut at 300 characters. */
export function createMatcher(foods: readonly Food[], options: MatcherOptions = {}): Matcher {
  const readWord = createWordReader(vocabularyOf(foods));
  const refine = createRefiner(foods);
  const byId = new Map(foods.map((food) => [food.id, food]));
  const { corrections, defaults = {}, repairs } = options;

  function match(raw: RawText): MatchResult {
    const product = cleanProduct(raw, defaults);
    const words = readWords(product.title, readWord, repairs);
    const answer = corrections?.size ? corrections.get(titleKey(product.title)) : undefined;
    const dose = readDose(product.title);
    // Half of a shop's names end here.
    if (!words.mayName && !dose && answer === undefined && product.brand === undefined)
      return { product, match: null, contains: [], unknown: words.unknown };
    const title = readTokens(words, readWord, { lang: product.lang, repairs, brand: product.brand });
    if (answer !== undefined) return byPerson(answer, title, product, raw, dose);
    const supplement = dose ? byId.get(supplementFor(dose)) : undefined;
    const evidence = findEvidence(title.tokens);
    // Four of five names of a whole shop end here.
    if (!evidence.some(({ phrase }) => namesFood(phrase)) && !supplement)
      return { product, match: null, contains: [], unknown: title.unknown };
    const verdict = decide(title, evidence, { supplement, fortified: byId.get(FORTIFIED_DRINK) });
    const { contains } = verdict;
    const isAlien = verdict.food !== null && isAlienAisle(raw.breadcrumbs, raw.title, readWord, product.lang);
    if (verdict.food === null || isAlien) return { product, match: null, contains, unknown: title.unknown };
    const qualifiers = readQualifiers(title, product.title);
    const food = refine(verdict.food, qualifiers, contains);
    const sized = withPieces(food, product, raw);
    return {
      product: sized,
      match: describe(food, verdict, title, qualifiers, dose, sized),
      contains,
      unknown: title.unknown,
    };
  }

  /** The person's answer; a food of their own need not be in the table. */
  function byPerson(
    id: string | null,
    title: Title,
    product: Product,
    raw: RawText,
    dose: SupplementDose | null,
  ): MatchResult {
    if (id === null) return { product, match: null, contains: [], unknown: [] };
    const food = byId.get(id);
    const sized = food ? withPieces(food, product, raw) : product;
    const match: FoodMatch = {
      food: id,
      confidence: 1,
      because: [],
      byPerson: true,
      ...saidBeside(food, readQualifiers(title, product.title), dose, sized),
    };
    return { product: sized, match, contains: [], unknown: [] };
  }

  function withPieces(food: Food, product: Product, raw: RawText): Product {
    if (!isCounted(food)) return product;
    const country = countryOf(defaults, product.price);
    return { ...product, pack: readPack(raw, product.title, { country, pieces: true }) };
  }

  return { match };
}

const FORTIFIED_DRINK = 'yogurt-drink-mk7';

/** Eggs and capsules are counted: "6 eggs 348 g" is six pieces. */
const isCounted = (food: Food): boolean => food.pieceGrams !== undefined || food.group === 'supplement';

function describe(
  food: Food,
  verdict: Verdict,
  title: Title,
  qualifiers: Qualifiers,
  dose: SupplementDose | null,
  product: Product,
): FoodMatch {
  const named = verdict.at.map((at) => title.tokens[at]?.word ?? 0);
  const whole = named.flatMap((at) => (title.said.has(at + 1) ? [at, at + 1] : at));
  const words = new Set(whole.length > 0 || !dose ? whole : wordsOfK2(title.words));
  return {
    food: food.id,
    confidence: verdict.confidence,
    because: [...words].map((at) => title.words[at]?.text ?? ''),
    ...saidBeside(food, qualifiers, dose, product),
  };
}

/** What the name says besides the food. */
const saidBeside = (
  food: Food | undefined,
  { list }: Qualifiers,
  dose: SupplementDose | null,
  product: Product,
): Pick<FoodMatch, 'qualifiers' | 'dose'> => ({
  qualifiers: list,
  ...(dose && food?.group === 'supplement' && { dose: doseOf(dose, product) }),
});

function doseOf({ hasD3: _, ...dose }: SupplementDose, { pack }: Product): Dose {
  return { ...dose, ...(pack?.pieces !== undefined && { units: pack.pieces }) };
}

function supplementFor({ hasD3, vitamer }: SupplementDose): string {
  if (hasD3) return 'supplement-d3-k2';
  return vitamer === 'MK-4' ? 'supplement-mk4' : 'supplement-mk7';
}
