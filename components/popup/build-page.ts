import type { Food, FoodMatch, RawText } from '../../data/terms.ts';
import { per100g, servingAmount } from '../../nutrition/amount.ts';
import { badgeFace } from '../../nutrition/badge-face.ts';
import type { FoodOf } from '../../nutrition/line-total.ts';
import { lookOf } from '../badge-look.ts';
import type { PageRowView, PageView } from './types.ts';

/** What the page says of one product (extension/protocol.ts). */
export interface PageProduct {
  cardId: string;
  key: string;
  raw: Pick<RawText, 'title' | 'size'>;
  match: FoodMatch | null;
}

export interface PageInput {
  products: readonly PageProduct[];
  found: number;
  read: number;
  foodOf: FoodOf;
  nameOf: (food: Food) => string;
  /** Packs added by hand; null: none can be. */
  packsOf: (product: PageProduct) => number | null;
  anticoagulant: boolean;
  /** What the person said of a product. */
  correctionOf: (product: PageProduct) => { servingGrams?: number; excluded?: boolean } | undefined;
}

/** The list of This page: one row a product, however often the page shows it. */
export function buildPage(input: PageInput): PageView {
  const seen = new Set<string>();
  const rows = input.products.flatMap((product) => {
    if (seen.has(product.key)) return [];
    seen.add(product.key);
    const row = rowOf(product, input);
    return row ? [row] : [];
  });
  return { found: input.found, read: input.read, rows };
}

/** null: a food known to hold no K2. */
function rowOf(product: PageProduct, input: PageInput): PageRowView | null {
  const { foodOf, nameOf, packsOf, anticoagulant, correctionOf } = input;
  const { match, cardId, key, raw } = product;
  const { servingGrams, excluded } = correctionOf(product) ?? {};
  const base = {
    key,
    cardId,
    title: raw.title,
    packs: packsOf(product),
    ...(excluded && { leftOut: true as const }),
  };
  const food = match ? foodOf(match.food) : undefined;
  if (!match || !food) return { ...base, filter: 'notRecognised', glyph: { name: 'unknown' } };
  if (food.group === 'none') return null;
  const face = badgeFace(food, match, {
    amount: 'serving',
    showTrace: true,
    anticoagulant,
    ...(excluded && { excluded }),
    ...(servingGrams !== undefined && { servingGrams }),
  });
  const { glyph, dashed = false } = lookOf(face);
  const named = {
    ...base,
    glyph: { name: glyph, dashed },
    foodName: nameOf(food),
    ...(food.cautions?.includes('anticoagulant') && { askFirst: true as const }),
  };
  if (food.group === 'supplement') {
    return { ...named, filter: 'withK2', supplement: { ugPerDose: match.dose?.ugPerUnit ?? null } };
  }
  const perServing = servingAmount(food, servingGrams);
  const ofHundred = per100g(food);
  if (!food.k2 || !perServing || !ofHundred) return { ...named, filter: 'notMeasured', grade: 'D' };
  return { ...named, filter: 'withK2', grade: food.k2.grade, perServing, per100g: ofHundred };
}
