import * as z from 'zod/mini';
import type { FoodRecord, Source } from '../data/record-types.ts';
import { CartLineSchema, CartSnapshotSchema, FoodMatchSchema, ProductSchema, RawTextSchema } from './schemas.ts';

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

export interface FoodDetails {
  record: FoodRecord;
  sources: Readonly<Record<string, Source>>;
}

/** Payloads by message. `null` stands for "nothing to say along". */
export const PAYLOADS = {
  // to the page
  readPageReport: z.null(),
  jumpTo: z.object({ mark: z.string() }),
  jumpToNext: z.null(),
  rescan: z.null(),
  copySkeleton: z.null(),
  // to the worker
  repairTokens: z.object({ tokens: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(2000)) }),
  foodDetails: z.object({ id: z.string() }),
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
  repairTokens: Record<string, string>;
  foodDetails: FoodDetails | null;
  searchFoods: string[];
  saveCart: boolean;
  addSeen: boolean;
  handPacks: boolean;
  pageSeen: boolean;
  openOptions: boolean;
}
