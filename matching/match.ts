import type { Dose, Food, FoodMatch, Product, RawText } from '../data/terms.ts';
import { createAnalyser } from './analyse.ts';
import { decide, type Verdict } from './decide.ts';
import { readDose } from './dose.ts';
import { findEvidence } from './evidence.ts';
import { titleKey } from './normalize.ts';
import { cleanProduct, type Defaults, readPack } from './product.ts';
import { type Qualifiers, readQualifiers } from './qualifiers.ts';
import { readTitle, type Title } from './read.ts';
import { createRefiner } from './refine.ts';
import { createVocabulary } from './vocabulary.ts';

export { titleKey } from './normalize.ts';

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
  const vocabulary = createVocabulary(foods);
  const analyse = createAnalyser(vocabulary);
  const refine = createRefiner(foods);
  const byId = new Map(foods.map((food) => [food.id, food]));

  function match(raw: RawText): MatchResult {
    const product = cleanProduct(raw, options.defaults);
    const title = readTitle(product.title, analyse, product.lang, options.repairs);
    const qualifiers = readQualifiers(title, product.title);
    const corrected = options.corrections?.get(titleKey(product.title));
    const verdict = corrected === undefined ? judge(title, product) : byPerson(corrected);
    const food = verdict.food && (corrected === undefined ? refine(verdict.food, qualifiers) : verdict.food);
    const dose = food?.group === 'supplement' ? readDose(product.title) : null;
    if (food && (food.pieceGrams !== undefined || dose)) {
      product.pack = readPack(raw, product.title, { ...options.defaults, pieces: true });
    }
    return {
      product,
      match: food && describe(food, verdict, title, qualifiers, dose, product),
      contains: verdict.contains,
      unknown: title.unknown,
    };
  }

  function judge(title: Title, product: Product): Verdict {
    const dose = readDose(product.title);
    const supplement = dose && byId.get(supplementFor(dose));
    const verdict = decide(
      title,
      findEvidence(title.tokens, vocabulary),
      supplement ?? undefined,
      byId.get('yogurt-drink-mk7'),
    );
    return verdict;
  }

  /** A food the person added may not be in the table: its id is enough. */
  function byPerson(id: string | null): Verdict {
    const food = id === null ? null : (byId.get(id) ?? null);
    return { food, confidence: 1, contains: [], at: [] };
  }

  return { match };
}

function describe(
  food: Food,
  verdict: Verdict,
  title: Title,
  qualifiers: Qualifiers,
  dose: ReturnType<typeof readDose>,
  product: Product,
): FoodMatch {
  const words = [...new Set(verdict.at.map((at) => title.tokens[at]?.word ?? -1))];
  return {
    food: food.id,
    confidence: verdict.confidence,
    because: words.map((at) => title.words[at]?.text ?? '').filter((word) => word !== ''),
    qualifiers: qualifiers.list,
    ...(qualifiers.fatInDryMatter !== undefined && { fatInDryMatter: qualifiers.fatInDryMatter }),
    ...(dose && { dose: doseOf(dose, product) }),
  };
}

function doseOf({ hasD3: _, ...dose }: NonNullable<ReturnType<typeof readDose>>, product: Product): Dose {
  return { ...dose, ...(product.pack?.pieces !== undefined && { units: product.pack.pieces }) };
}

function supplementFor({ hasD3, vitamer }: NonNullable<ReturnType<typeof readDose>>): string {
  if (hasD3) return 'supplement-d3-k2';
  return vitamer === 'MK-4' ? 'supplement-mk4' : 'supplement-mk7';
}
