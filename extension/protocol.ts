import * as z from 'zod/mini';
import { type CardTree, type FoodChoice, PANELS, SAID } from '../data/card.ts';
import type { CartLine } from '../data/cart-terms.ts';
import type { BadgeDrawing, Looks } from '../data/drawing.ts';
import { LIMITS } from '../data/limits.ts';
import type { FoodMatch, Product } from '../data/terms.ts';
import type { Defaults } from '../matching/product.ts';
import type { PackedShop } from '../stores/packed.ts';
import type { PageKind } from '../stores/types.ts';
import type { Change } from './corrections.ts';
import { BATCH, MOST_CHARS } from './limits.ts';
import { between, CartLineSchema, CartSnapshotSchema, RawTextSchema } from './schemas.ts';

/**
 * What goes between page, worker and popup. Every payload is parsed where it arrives: by its schema in the worker
 * (worker-answer.ts), by hand in the page (lens.ts). Answers come from our own scripts and are taken as they are.
 */

/** Checked against the sender's own site: a page is heard on that alone (worker-answer.ts). What goes without is heard of any page. */
const ofSite = { site: z.string() };

/** One product of the page, as the popup and the tests see it. */
export interface ProductReport extends CartLine {
  /** Names the card in the page: `data-card-id` of its badge. */
  cardId: string;
}

export interface PageReport {
  site: string;
  storeId?: string;
  storeName: string;
  /** Language of the shop's pages. */
  lang?: string;
  kind: PageKind;
  origin?: 'drawer' | 'order';
  /** The page was read at least once. */
  scanned: boolean;
  paused: boolean;
  products: readonly ProductReport[];
  others: readonly ProductReport[];
  /** `rules`: products by the rule that read them, for `npm run scan` alone. */
  health: { seen: number; read: number; rules: Readonly<Record<string, number>>; broken: boolean };
  /** What the last reading cost, by part; for `npm run scan` alone. */
  ms: Readonly<Record<string, number>>;
}

/** What the toolbar icon of a tab says. */
const TabStateSchema = z.object({ ...ofSite, broken: z.boolean() });
export type TabState = z.infer<typeof TabStateSchema>;

/** How a site is read and marked: what its pages need of the person's settings. */
export interface SiteRules {
  paused: boolean;
  highlighted: boolean;
  dimOthers: boolean;
  reachByTab: boolean;
  /** The shop's own rules for reading its pages; the registry stays in the worker. */
  shop: PackedShop;
}

/** What the worker says of one product: the page draws it and asks no more. */
export interface Understood {
  key: string;
  product: Product;
  match: FoodMatch | null;
  /** A badge in words, numbers and looks; null: no badge. */
  drawing: BadgeDrawing | null;
  /** Known, and known to hold too little for a badge: may be dimmed. Not recognised is not absent. */
  isPlain: boolean;
}

/** A change of a correction as it crosses: `undefined` does not survive a message. */
const CorrectionChange = z.object({
  food: z.optional(z.nullable(z.string())),
  packGrams: z.optional(z.nullable(z.number())),
  servingGrams: z.optional(z.nullable(z.number())),
  excluded: z.optional(z.nullable(z.boolean())),
  hidden: z.optional(z.nullable(z.boolean())),
});
export type CorrectionChange = z.infer<typeof CorrectionChange>;

/** What crosses for a field that is taken back; for the food null is an answer, "none of them". */
const TAKEN_BACK: Readonly<Record<string, unknown>> = {
  food: '',
  packGrams: null,
  servingGrams: null,
  excluded: null,
  hidden: null,
};

export const toWire = (change: Change): CorrectionChange =>
  withEach(change, (name, value) => (value === undefined ? TAKEN_BACK[name] : value));

export const fromWire = (change: CorrectionChange): Change =>
  withEach(change, (name, value) => (value === TAKEN_BACK[name] ? undefined : value));

const withEach = (change: object, of: (name: string, value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, of(name, value)]));

const DefaultsSchema: z.ZodMiniType<Defaults> = z.object({
  lang: z.optional(z.string()),
  currency: z.optional(z.string()),
  country: z.optional(z.string()),
});

/** Payloads by message. `null` stands for "nothing to say along". */
export const PAYLOADS = {
  // to the page
  readPageReport: z.null(),
  jumpTo: z.object({ cardId: z.string() }),
  jumpToNext: z.null(),
  rescan: z.null(),
  // to the worker
  looks: z.null(),
  siteRules: z.object({ ...ofSite, url: z.string().check(z.maxLength(4000)) }),
  understand: z.object({
    ...ofSite,
    products: z.array(RawTextSchema).check(z.maxLength(BATCH)),
    defaults: DefaultsSchema,
  }),
  drawCard: z.object({
    ...ofSite,
    line: CartLineSchema,
    inCart: z.boolean(),
    view: z.object({
      panel: z.enum(PANELS),
      query: z.optional(z.string().check(z.maxLength(MOST_CHARS))),
      said: z.optional(z.enum(SAID)),
    }),
  }),
  foodChoices: z.object({ query: z.string().check(z.maxLength(MOST_CHARS)), lang: z.string() }),
  correct: z.object({ raw: RawTextSchema, change: CorrectionChange }),
  toggleSite: z.object(ofSite),
  /** Says its site as well. */
  saveCart: CartSnapshotSchema,
  addSeen: z.object({ ...ofSite, storeName: z.string(), line: CartLineSchema }),
  handPacks: z.object({
    ...ofSite,
    storeName: z.string(),
    line: CartLineSchema,
    packs: between(LIMITS.packs).check(z.int()),
  }),
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
  looks: Looks;
  siteRules: SiteRules;
  understand: Understood[];
  /** Null: there is nothing to say of this product any more. */
  drawCard: CardTree[] | null;
  foodChoices: FoodChoice[];
  /** What takes it back; null in a private window, of which nothing is kept. */
  correct: CorrectionChange | null;
  toggleSite: boolean;
  saveCart: boolean;
  addSeen: boolean;
  /** off: the person wants no carts kept; full: the browser has no room; failed: a private window. */
  handPacks: 'kept' | 'off' | 'full' | 'failed';
  pageSeen: boolean;
  openOptions: boolean;
}
