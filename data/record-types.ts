import type { z } from 'zod';
import type {
  evidenceSchema,
  foodSchema,
  measured,
  shownK2Schema,
  sourceSchema,
  titleSchema,
  titlesSchema,
  VITAMERS,
} from './schema.ts';

/** The data files as their readers see them; what each key means is in schema.ts. */
export type FoodRecord = z.infer<typeof foodSchema>;
export type ShownK2 = z.infer<typeof shownK2Schema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Measured = z.infer<typeof measured>;
export type Vitamer = (typeof VITAMERS)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Title = z.infer<typeof titleSchema>;
export type Titles = z.infer<typeof titlesSchema>;
