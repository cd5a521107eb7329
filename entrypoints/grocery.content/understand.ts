import type { Food, FoodMatch, Product, RawText } from '../../data/terms.ts';
import { askWorker } from '../../extension/messages.ts';
import type { RawProduct } from '../../page/types.ts';

/** One product of the page, understood. */
export interface Seen {
  /** Names the card in this page. */
  mark: string;
  key: string;
  raw: RawProduct;
  product: Product;
  match: FoodMatch | null;
  food: Food | null;
}

export interface Defaults {
  lang?: string;
  currency?: string;
  country?: string;
}

/** Small enough for the worker to answer between two frames; `BATCH` of extension/protocol.ts is the most it takes. */
const BATCH = 200;
/** A title of 50,000 characters is no name. The worker refuses longer strings (extension/schemas.ts). */
const LONGEST_TEXT = 400;

/** Asks the worker what the products are. undefined: it is gone, or the page moved on. */
export async function understand(
  raws: readonly RawProduct[],
  defaults: Defaults,
  signal: AbortSignal,
): Promise<Seen[] | undefined> {
  const seen: Seen[] = [];
  for (let from = 0; from < raws.length; from += BATCH) {
    const batch = raws.slice(from, from + BATCH);
    const answer = await askWorker('understand', { products: batch.map(textOf), defaults });
    if (!answer || signal.aborted) return undefined;
    const foods = new Map(answer.foods.map((food) => [food.id, food]));
    for (const [i, { key, product, match }] of answer.products.entries()) {
      const raw = batch[i];
      if (raw)
        seen.push({
          mark: markOf(raw.element),
          key,
          raw,
          product,
          match,
          food: (match && foods.get(match.food)) ?? null,
        });
    }
  }
  return seen;
}

/** A product without its element, cut to what a name or a price can be. */
export function textOf({
  element: _,
  badgeAt: __,
  corner: ___,
  rule: ____,
  sponsored: _____,
  ...text
}: RawProduct): RawText {
  const cut = Object.entries(text).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value,
  ]);
  return Object.fromEntries(cut) as RawText;
}

const marks = new WeakMap<Element, string>();
let lastMark = 0;

function markOf(element: Element): string {
  const known = marks.get(element) ?? String(++lastMark);
  marks.set(element, known);
  return known;
}
