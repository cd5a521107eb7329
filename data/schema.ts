/** The form of the data files. Used by the linter and by add-food, never shipped: what each key means is in record-types.ts. */
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
const belowDetection = z.string().regex(/^<\d+(\.\d+)?$/, 'A text here says "below detection": "<0.5".');
const measured = z.union([ug, belowDetection]);

const vitamers = ['mk4', 'mk5', 'mk6', 'mk7', 'mk8', 'mk9', 'mk10', 'total'];

const evidence = z.strictObject({
  source: text,
  at: text,
  sample: text.optional(),
  n: z.union([z.number().int().positive(), text]).optional(),
  ugPer100g: z.strictObject(optional(vitamers, measured)).optional(),
  range: z.tuple([ug.nullable(), ug.nullable()]).optional(),
  totalKUgPer100g: ug.optional(),
  via: text,
  root: text.optional(),
  excluded: text.optional(),
  brand: text.optional(),
  note: text.optional(),
});

const share = z.number().min(0).max(1);

const shownK2 = z.strictObject({
  ugPer100g: ug,
  range: z.tuple([ug, ug]),
  grade: z.enum(['A', 'B', 'C', 'D']),
  bound: z.enum(['at-most', 'at-least']).optional(),
  only: text.optional(),
  split: z.strictObject({ mk4: share.optional(), mk7: share.optional(), long: share.optional() }).optional(),
  articleOnly: z.literal(true).optional(),
  sources: z.array(text).min(1, 'A value names the sources it rests on.'),
  from: z.array(idForm).min(1).optional(),
  basis: text,
});

export const foodSchema = z.strictObject({
  id: idForm,
  name: text,
  group: z.enum(FOOD_GROUPS),
  use: text,
  aka: z.strictObject(optional(LANGS, z.array(text).min(1))),
  not: z.array(text),
  k2: z.union([shownK2, z.literal('label'), z.null()]),
  evidence: z.array(evidence),
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

const sourceSchema = z.strictObject({
  citation: text,
  year: text,
  kind: z.enum(['peer-reviewed', 'composition-db', 'usda', 'lab-report', 'secondary', 'seed']),
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

const title = z.tuple([z.string().regex(/^[a-z]{2}$/, 'A language of two letters.'), text]);

export const foodsFile = z.array(foodSchema);
export const sourcesFile = z.record(idForm, sourceSchema);
export const titlesFile = z.record(idForm, z.strictObject({ hit: z.array(title), miss: z.array(title) }));
export const idsFile = z.array(idForm);

function optional<Value extends z.ZodType>(
  keys: readonly string[],
  value: Value,
): Record<string, z.ZodOptional<Value>> {
  return Object.fromEntries(keys.map((key) => [key, value.optional()]));
}
