// The form of the data files, and what each key means. Used by the linter and by add-food, never shipped; the types are in record-types.ts.
import { z } from 'zod';
import { LANGS } from './langs.ts';
import { FOOD_GROUPS } from './terms.ts';

const text = z
  .string()
  .min(1, 'Empty text.')
  .refine((words) => words === words.trim(), 'Space at the start or the end.')
  .refine((words) => words === words.normalize('NFC'), 'An accent stands apart from its letter (not NFC).');
const idForm = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.');
const ug = z.number().nonnegative();
const grams = z.number().positive();
/** A number · 0 measured none · "<0.5" below detection · key absent, nobody reported it. */
export const measured = z.union([
  ug,
  z.string().regex(/^<\d+(\.\d+)?$/, 'A text here says "below detection": "<0.5".'),
]);

export const VITAMERS = ['mk4', 'mk5', 'mk6', 'mk7', 'mk8', 'mk9', 'mk10'] as const;

/** One row of one source, as the source gives it. */
export const evidenceSchema = z.strictObject({
  /** Key in sources.json. */
  source: text,
  /** Table, row or page. */
  at: text,
  /** What was measured, in the source's words. */
  sample: text.optional(),
  n: z.union([z.number().int().positive(), text]).optional(),
  ugPer100g: z.strictObject(optional([...VITAMERS, 'total'], measured)).optional(),
  range: z.tuple([ug.nullable(), ug.nullable()]).optional(),
  /** K1 and K2 counted together (Japan's tables): bounds K2 from above. */
  totalKUgPer100g: ug.optional(),
  /** How we came to read it. */
  via: text,
  /** Laboratory the row goes back to, where the source copied it. */
  root: text.optional(),
  /** Why it does not count for the value shown. */
  excluded: text.optional(),
  /** The row stands for one brand: shown for that brand's products (data/README.md). */
  brand: text.optional(),
  note: text.optional(),
});

const share = z.number().min(0).max(1);

/** The value shown, and what it rests on. */
export const shownK2Schema = z.strictObject({
  ugPer100g: ug,
  range: z.tuple([ug, ug]),
  grade: z.enum(['A', 'B', 'C', 'D']),
  bound: z.enum(['at-most', 'at-least']).optional(),
  /** The one vitamer that was measured. */
  only: text.optional(),
  split: z.strictObject({ mk4: share.optional(), mk7: share.optional(), long: share.optional() }).optional(),
  articleOnly: z.literal(true).optional(),
  /** Keys of sources.json the value rests on, the weightiest first. */
  sources: z.array(text).min(1, 'A value names the sources it rests on.'),
  /** Foods whose rows it was worked out from, where its own do not hold every source. */
  from: z.array(idForm).min(1).optional(),
  /** The same in words, with the numbers. */
  basis: text,
});

export const foodSchema = z.strictObject({
  id: idForm,
  name: text,
  group: z.enum(FOOD_GROUPS),
  use: text,
  /** Names per language (`*`: the same everywhere); the first is shown. */
  aka: z.strictObject(optional(LANGS, z.array(text).min(1))),
  not: z.array(text),
  /** null: nobody measured it (`like` then names the food whose figures stand in). `label`: the product says so itself. */
  k2: z.union([shownK2Schema, z.literal('label'), z.null()]),
  evidence: z.array(evidenceSchema),
  like: idForm.optional(),
  servingGrams: grams,
  servingPieces: z.number().int().positive().optional(),
  packGrams: grams,
  pieceGrams: grams.optional(),
  gramsPerMl: z.number().min(0.5).max(1.6).optional(),
  edible: z.number().gt(0).max(1).optional(),
  cautions: z
    .array(z.enum(['anticoagulant', 'pregnancy']))
    .min(1)
    .optional(),
  badge: z.literal(false).optional(),
  note: text.optional(),
});

export const sourceSchema = z.strictObject({
  citation: text,
  year: text,
  kind: z.enum(['peer-reviewed', 'composition-db', 'usda', 'lab-report', 'secondary', 'seed']),
  /** Sources with one root are one source. */
  root: text,
  doi: z
    .string()
    .regex(/^10\.\d{4,}\//, 'A DOI starts with 10. and holds no address: "10.3390/nu10040446".')
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: text,
  method: text,
  reliability: text,
  accessed: z.string().regex(/^\d{4}-\d{2}$/, 'The month it was read: "2026-11".'),
});

/** A product title of our own, as shops write it, after its language. */
export const titleSchema = z.tuple([z.string().regex(/^[a-z]{2}$/, 'A language of two letters.'), text]);

/** Titles that are the food, and titles that only look like it. */
export const titlesSchema = z.strictObject({ hit: z.array(titleSchema), miss: z.array(titleSchema) });

export const foodsFile = z.array(foodSchema);
export const sourcesFile = z.record(idForm, sourceSchema);
export const titlesFile = z.record(idForm, titlesSchema);
export const idsFile = z.array(idForm);

function optional<Key extends string, Value extends z.ZodType>(
  keys: readonly Key[],
  value: Value,
): Record<Key, z.ZodExactOptional<Value>> {
  return Object.fromEntries(keys.map((key) => [key, value.exactOptional()])) as Record<Key, z.ZodExactOptional<Value>>;
}
