import * as z from 'zod/mini';
import { storedRecord } from './stored-item.ts';

const MOST_CHARS = 400;

/** What the person said of single products, by `titleKey` (matching/normalize.ts). It wins over everything. */
const CorrectionSchema = z.object({
  /** As the shop writes it, for the list in options. */
  title: z.string().check(z.maxLength(MOST_CHARS)),
  at: z.number(),
  /** Another food; null: none of our foods. */
  food: z.optional(z.nullable(z.string())),
  packGrams: z.optional(z.number().check(z.gt(0), z.lte(100_000))),
  servingGrams: z.optional(z.number().check(z.gt(0), z.lte(10_000))),
  excluded: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
});

export type Correction = z.infer<typeof CorrectionSchema>;
export type Corrections = Readonly<Record<string, Correction>>;

export const correctionsItem = storedRecord('corrections', CorrectionSchema);

/**
 * Changes one product's correction; fields set to undefined are taken back, an empty correction is forgotten. Refuses
 * what could not be read again (−1 g): it would take the product's other corrections with it.
 */
export function correct(key: string, title: string, change: Partial<Omit<Correction, 'title' | 'at'>>) {
  return correctionsItem.update((all) => {
    const { [key]: known, ...others } = all;
    const { title: _, at: __, ...before } = known ?? { title, at: 0 };
    const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
    if (merged.length === 0) return others;
    const correction = { ...Object.fromEntries(merged), title: title.slice(0, MOST_CHARS), at: Date.now() };
    return { ...others, [key]: z.parse(CorrectionSchema, correction) };
  });
}

/** The corrections that name a food, as the matcher takes them. */
export function foodAnswers(corrections: Corrections): Map<string, string | null> {
  return new Map(
    Object.entries(corrections).flatMap(([key, { food }]) => (food === undefined ? [] : [[key, food] as const])),
  );
}
