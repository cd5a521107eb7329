import type { Evidence, FoodRecord } from '../../data/record-types.ts';
import type { Product } from '../../data/terms.ts';
import type { Figures } from '../figures.ts';
import type { Translate } from '../translate.ts';

/** The article measured single brands: on their products its own figure stands beside the value shown, never in its place. */
export function brandLines(record: FoodRecord, product: Product, figures: Figures, t: Translate): string[] {
  if (record.k2 && record.k2 !== 'label' && record.k2.articleOnly) return [];
  const named = fold(`${product.brand ?? ''} ${product.title}`);
  return record.evidence.flatMap(({ brand, ugPer100g }) => {
    if (brand === undefined || !ugPer100g || !named.includes(fold(brand))) return [];
    const amount = figures.withUnit(figures.about(sumOf(ugPer100g)));
    const forms = Object.keys(ugPer100g).map((form) => form.replace('mk', 'MK\u2011'));
    return [t('card.articleBrand', { brand, amount, forms: forms.join(', ') })];
  });
}

const sumOf = (ugPer100g: NonNullable<Evidence['ugPer100g']>): number =>
  Object.values(ugPer100g).reduce<number>((sum, ug) => sum + (typeof ug === 'number' ? ug : 0), 0);

/** " natures promise …": a brand begins a word; apostrophes and accents are written as people please. */
const fold = (text: string): string => {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
};
