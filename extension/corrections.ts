import * as z from 'zod/mini';
import { LIMITS } from '../data/limits.ts';
import type { RawText } from '../data/terms.ts';
import { titleKey } from '../matching/normalize.ts';
import { productKey } from '../matching/product-key.ts';
import { MOST_CHARS } from './limits.ts';
import { between } from './schemas.ts';
import { storedRecord } from './stored-item.ts';

/**
 * What the person said of single products; it wins over everything. Kept by the title (`titleKey`), the size of a pack
 * by title and size (`productKey`): another size under one title is the same food in another pack.
 */
const CorrectionSchema = z.object({
  /** As the shop writes it, for the list in options. */
  title: z.string().check(z.maxLength(MOST_CHARS)),
  at: z.number(),
  /** Another food; null: none of our foods. */
  food: z.optional(z.nullable(z.string())),
  packGrams: z.optional(between(LIMITS.packGrams)),
  servingGrams: z.optional(between(LIMITS.servingGrams)),
  excluded: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
});

export type Correction = z.infer<typeof CorrectionSchema>;
export type Corrections = Readonly<Record<string, Correction>>;

export const correctionsItem = storedRecord('corrections', CorrectionSchema);

type Named = Pick<RawText, 'title' | 'size'>;
/** Fields set to undefined are taken back. */
export type Change = Partial<Omit<Correction, 'title' | 'at'>>;

/** What the person said of a product. */
export function correctionOf(corrections: Corrections): (line: { raw: Named }) => Correction | undefined {
  // Most people correct nothing, and a key is work.
  if (Object.keys(corrections).length === 0) return () => undefined;
  return ({ raw }) => {
    const ofTitle = corrections[titleKey(raw.title)];
    const ofSize = corrections[productKey(raw)];
    return ofTitle && ofSize ? { ...ofTitle, ...ofSize } : (ofTitle ?? ofSize);
  };
}

/**
 * Changes one product's correction, and answers with the change that takes this one back; an empty correction is
 * forgotten. Refuses what could not be read again (−1 g): it would take the product's other corrections with it.
 */
export async function correct(product: Named, change: Change): Promise<Change> {
  const { title, size } = product;
  const [byTitle, bySize] = [titleKey(title), productKey(product)];
  const { packGrams, ...others } = change;
  const isOneKey = byTitle === bySize;
  let undo: Change = {};
  await correctionsItem.update((all) => {
    const before = correctionOf(all)({ raw: product });
    undo = Object.fromEntries(Object.keys(change).map((name) => [name, before?.[name as keyof Change]]));
    // a size that is taken back goes from the title as well: earlier versions kept it there
    const ofTitle = changed(all, byTitle, title, isOneKey || packGrams === undefined ? change : others);
    const hasSize = !isOneKey && 'packGrams' in change;
    return hasSize ? changed(ofTitle, bySize, `${title} ${size}`, { packGrams }) : ofTitle;
  });
  return undo;
}

function changed(all: Corrections, key: string, title: string, change: Change): Corrections {
  if (Object.keys(change).length === 0) return all;
  const { [key]: known, ...others } = all;
  const { title: _, at: __, ...before } = known ?? { title, at: 0 };
  const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  if (merged.length === 0) return others;
  const correction = { ...Object.fromEntries(merged), title: title.slice(0, MOST_CHARS), at: Date.now() };
  return { ...others, [key]: z.parse(CorrectionSchema, correction) };
}

/** Answers that name a food that is no more are taken back: their products would go dark. */
export function withoutFoods(corrections: Corrections, isGone: (food: string) => boolean): Corrections {
  return Object.fromEntries(
    Object.entries(corrections).flatMap(([key, correction]) => {
      const { food, ...others } = correction;
      if (!food || !isGone(food)) return [[key, correction]];
      const { title: _, at: __, ...said } = others;
      return Object.keys(said).length > 0 ? [[key, others]] : [];
    }),
  );
}

/** The corrections that name a food, as the matcher takes them. */
export function foodAnswers(corrections: Corrections): Map<string, string | null> {
  return new Map(
    Object.entries(corrections).flatMap(([key, { food }]) => (food === undefined ? [] : [[key, food] as const])),
  );
}
