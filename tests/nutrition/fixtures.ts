import type { CartLine } from '../../data/cart-terms.ts';
import type { Food, FoodMatch, K2, Pack, Product } from '../../data/terms.ts';

/** A food of round figures: 50 µg in 100 g, 20 to 80. */
export function foodOf(part: Partial<Food> & { k2?: K2 | null } = {}): Food {
  return {
    id: 'plain-cheese',
    group: 'cheese',
    name: 'Plain cheese',
    names: { en: ['plain cheese'] },
    not: [],
    k2: k2Of(),
    servingGrams: 30,
    packGrams: 300,
    use: 'slicing-cheese',
    ...part,
  };
}

export const k2Of = (part: Partial<K2> = {}): K2 => ({
  lowUg: 20,
  centralUg: 50,
  highUg: 80,
  bound: 'figure',
  grade: 'A',
  ...part,
});

export const matchOf = (food: string, part: Partial<FoodMatch> = {}): FoodMatch => ({
  food,
  confidence: 1,
  because: [],
  qualifiers: [],
  ...part,
});

export const productOf = (part: Partial<Product> = {}): Product => ({
  title: 'Plain cheese',
  pack: null,
  price: null,
  pricePerKg: null,
  quantity: 1,
  ...part,
});

export const packOf = (part: Partial<Pack>): Pack => ({ from: '200 g', origin: 'read', ...part });

export const lineOf = (
  key: string,
  food: string | null,
  product: Partial<Product> = {},
  part: Partial<CartLine> = {},
): CartLine => ({
  key,
  raw: { title: key, quantity: String(product.quantity ?? 1) },
  product: productOf({ title: key, ...product }),
  match: food === null ? null : matchOf(food),
  ...part,
});
