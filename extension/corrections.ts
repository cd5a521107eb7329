import * as z from 'zod/mini';
import { storedRecord } from './stored-item.ts';

/** What the person said of single products, by `titleKey` (matching/normalize.ts). It wins over everything. */
const CorrectionSchema = z.object({
  /** As the shop writes it, for the list in options. */
  title: z.string().check(z.maxLength(400)),
  at: z.number(),
  /** Another food; null: none of our foods. */
  food: z.optional(z.nullable(z.string())),
  packGrams: z.optional(z.number().check(z.gt(0))),
  servingGrams: z.optional(z.number().check(z.gt(0))),
  excluded: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
});

export type Correction = z.infer<typeof CorrectionSchema>;
export type Corrections = Readonly<Record<string, Correction>>;

export const correctionsItem = storedRecord('corrections', CorrectionSchema);

/** Changes one product's correction; fields set to undefined are taken back, an empty correction is forgotten. */
export function correct(key: string, title: string, change: Partial<Omit<Correction, 'title' | 'at'>>) {
  return correctionsItem.update((all) => {
    const { title: _, at: __, ...before } = all[key] ?? { title, at: 0 };
    const merged = Object.fromEntries(
      Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
    );
    const { [key]: ___, ...others } = all;
    return Object.keys(merged).length === 0 ? others : { ...others, [key]: { ...merged, title, at: Date.now() } };
  });
}

/** The corrections that name a food, as the matcher takes them. */
export function foodAnswers(corrections: Corrections): Map<string, string | null> {
  return new Map(
    Object.entries(corrections).flatMap(([key, { food }]) => (food === undefined ? [] : [[key, food] as const])),
  );
}

export const excludedKeys = (corrections: Corrections): Set<string> =>
  new Set(Object.entries(corrections).flatMap(([key, { excluded }]) => (excluded ? [key] : [])));
