import * as z from 'zod/mini';
import type { FoodRecord, Source } from '../data/record-types.ts';
import type { Corrections } from './corrections.ts';
import { CartLineSchema, CartSnapshotSchema, FoodMatchSchema, ProductSchema, RawTextSchema } from './schemas.ts';
import type { Settings } from './settings.ts';
import type { Understanding } from './understand.ts';

/** What goes between page, worker and popup. Every payload is parsed where it arrives (messages.ts). */

const Count = z.number().check(z.int(), z.gte(0));

/** One product of the page, as the popup and the tests see it. */
const ProductReport = z.object({
  /** Names the card in the page: `data-mark` of its badge. */
  mark: z.string(),
  /** Same product, same key, on every page. */
  key: z.string(),
  title: z.string(),
  size: z.optional(z.string()),
  /** Major units, as shown first: 3.5 for € 3,50. */
  price: z.optional(z.number()),
  quantity: z.optional(z.number()),
  food: z.nullable(z.string()),
  raw: RawTextSchema,
  product: ProductSchema,
  match: z.nullable(FoodMatchSchema),
});

export const PageReportSchema = z.object({
  site: z.string(),
  storeId: z.optional(z.string()),
  storeName: z.string(),
  /** Language of the shop's pages. */
  lang: z.optional(z.string()),
  kind: z.enum(['listing', 'product', 'cart', 'none']),
  origin: z.optional(z.enum(['page', 'drawer', 'order'])),
  /** The page was read at least once. */
  scanned: z.boolean(),
  paused: z.boolean(),
  products: z.array(ProductReport),
  others: z.array(ProductReport),
  health: z.object({
    seen: Count,
    read: Count,
    matched: Count,
    rules: z.record(z.string(), Count),
    broken: z.boolean(),
  }),
  /** On cart pages: what the lines add up to. */
  totals: z.optional(
    z.object({
      lowUg: z.number(),
      centralUg: z.number(),
      highUg: z.number(),
      supplements: z.array(z.object({ ugPerDose: z.nullable(z.number()), doses: z.nullable(z.number()) })),
    }),
  ),
  /** What the last reading cost, by part. */
  ms: z.record(z.string(), z.number()),
});
export type PageReport = z.infer<typeof PageReportSchema>;

/** What the toolbar icon of a tab says. */
export const TabStateSchema = z.object({
  site: z.string(),
  seen: Count,
  read: Count,
  matched: Count,
  broken: z.boolean(),
});
export type TabState = z.infer<typeof TabStateSchema>;

export const HandPacksSchema = z.object({
  site: z.string(),
  storeName: z.string(),
  line: CartLineSchema,
  packs: Count,
});
export type HandPacks = z.infer<typeof HandPacksSchema>;

/** What the person chose and said, as far as a page needs it. */
export interface Person {
  settings: Settings;
  corrections: Corrections;
}

export interface FoodChoice {
  id: string;
  name: string;
}

/** What a card shows beyond the badge. */
export interface CardDetails {
  record: FoodRecord | null;
  sources: Readonly<Record<string, Source>>;
  /** Other foods the product might be, best first. */
  candidates: readonly FoodChoice[];
  /** Packs added by hand so far. */
  packs: number;
}

/** Fields to change. null takes one back (`undefined` does not survive a message); for the food null means "none of them" and '' takes back. */
const CorrectionChange = z.object({
  food: z.optional(z.nullable(z.string())),
  packGrams: z.optional(z.nullable(z.number())),
  servingGrams: z.optional(z.nullable(z.number())),
  excluded: z.optional(z.nullable(z.boolean())),
  hidden: z.optional(z.nullable(z.boolean())),
});
export type CorrectionChange = z.infer<typeof CorrectionChange>;

/** Products understood in one message: small enough to be answered between two frames. */
export const BATCH = 250;

/** Payloads by message. `null` stands for "nothing to say along". */
export const PAYLOADS = {
  // to the page
  readPageReport: z.null(),
  jumpTo: z.object({ mark: z.string() }),
  jumpToNext: z.null(),
  rescan: z.null(),
  copySkeleton: z.null(),
  // to the worker
  readPerson: z.null(),
  understand: z.object({
    products: z.array(RawTextSchema).check(z.maxLength(BATCH)),
    defaults: z.object({
      lang: z.optional(z.string()),
      currency: z.optional(z.string()),
      country: z.optional(z.string()),
    }),
  }),
  cardDetails: z.object({
    food: z.string(),
    key: z.string(),
    site: z.string(),
    title: z.string().check(z.maxLength(400)),
    lang: z.string(),
  }),
  foodChoices: z.object({ query: z.string().check(z.maxLength(200)), lang: z.string() }),
  correct: z.object({ key: z.string(), title: z.string().check(z.maxLength(400)), change: CorrectionChange }),
  toggleSite: z.object({ site: z.string() }),
  searchFoods: z.object({ query: z.string().check(z.maxLength(200)), lang: z.string() }),
  saveCart: CartSnapshotSchema,
  addSeen: z.object({ site: z.string(), storeName: z.string(), line: CartLineSchema }),
  handPacks: HandPacksSchema,
  pageSeen: TabStateSchema,
  openOptions: z.object({ section: z.string() }),
} as const;

export type MessageName = keyof typeof PAYLOADS;
export type Payload<Name extends MessageName> = z.infer<(typeof PAYLOADS)[Name]>;

export interface Answers {
  readPageReport: PageReport;
  jumpTo: boolean;
  jumpToNext: boolean;
  rescan: boolean;
  copySkeleton: string;
  readPerson: Person;
  understand: Understanding;
  cardDetails: CardDetails;
  foodChoices: FoodChoice[];
  correct: boolean;
  toggleSite: boolean;
  searchFoods: string[];
  saveCart: boolean;
  addSeen: boolean;
  handPacks: boolean;
  pageSeen: boolean;
  openOptions: boolean;
}
