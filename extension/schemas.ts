import * as z from 'zod/mini';
import type { CartLine, CartSnapshot } from '../data/cart-terms.ts';
import { type FoodMatch, type Pack, type Price, type Product, QUALIFIERS, type RawText } from '../data/terms.ts';
import { MOST_CHARS } from './limits.ts';

/**
 * The shared terms as they cross a boundary: storage, messages, files. Text and amounts are cut, not refused: one
 * overlong name must not cost a cart, and no page can fill the disk.
 */
const MOST_LINES = 1000;
/** Of an ordinary cart 200 lines are about 100,000 characters; the browser keeps ten million bytes for all. */
const MOST_CART_CHARS = 1_500_000;
/** No clock is set beyond 2100; a date past 275,760 is none. */
const LAST_MOMENT = Date.UTC(2100, 0);
const moment = z.number().check(z.gte(0), z.lte(LAST_MOMENT));

const text: z.ZodMiniType<string> = z.pipe(
  z.string(),
  z.transform((value: string) => value.slice(0, MOST_CHARS)),
);
/** What the person may set (data/limits.ts, data/own-food.ts). */
export const between = ({ least, most }: { least: number; most: number }) =>
  z.number().check(z.gte(least), z.lte(most));

/** Two of these multiplied are still a number: no total may end at Infinity, which storage cannot hold. */
const MOST_AMOUNT = 1e9;
const amount: z.ZodMiniType<number> = z.pipe(
  z.number().check(z.gte(0)),
  z.transform((value: number) => Math.min(value, MOST_AMOUNT)),
);
const optionalText = z.optional(text);
const MOST_TEXTS = 30;
const texts: z.ZodMiniType<readonly string[]> = z.pipe(
  z.array(text),
  z.transform((values: string[]) => values.slice(0, MOST_TEXTS)),
);

/** Without `url`, which is for joining two readings of one page: no cart says which pages were seen. */
export const RawTextSchema: z.ZodMiniType<RawText> = z.object({
  title: text,
  size: optionalText,
  price: optionalText,
  unitPrice: optionalText,
  quantity: optionalText,
  linePrice: optionalText,
  brand: optionalText,
  breadcrumbs: z.optional(texts),
  lang: optionalText,
});

const PackSchema: z.ZodMiniType<Pack> = z.object({
  grams: z.optional(amount),
  millilitres: z.optional(amount),
  pieces: z.optional(amount),
  count: z.optional(amount),
  from: text,
  origin: z.enum(['read', 'assumed']),
  approximate: z.optional(z.literal(true)),
  drained: z.optional(z.literal(true)),
});

const PriceSchema: z.ZodMiniType<Price> = z.object({ minor: z.number(), currency: optionalText });

export const ProductSchema: z.ZodMiniType<Product> = z.object({
  title: text,
  pack: z.nullable(PackSchema),
  price: z.nullable(PriceSchema),
  pricePerKg: z.nullable(PriceSchema),
  quantity: amount,
  weighedGrams: z.optional(amount),
  lang: optionalText,
  brand: optionalText,
});

export const FoodMatchSchema: z.ZodMiniType<FoodMatch> = z.object({
  food: text,
  confidence: z.number().check(z.gte(0), z.lte(1)),
  because: texts,
  qualifiers: z.array(z.enum(QUALIFIERS)),
  dose: z.optional(
    z.object({
      vitamer: z.optional(z.enum(['MK-4', 'MK-7'])),
      ugPerUnit: z.optional(amount),
      units: z.optional(amount),
      d3Iu: z.optional(amount),
    }),
  ),
  byPerson: z.optional(z.literal(true)),
});

export const CartLineSchema: z.ZodMiniType<CartLine> = z.object({
  key: text,
  raw: RawTextSchema,
  product: ProductSchema,
  match: z.nullable(FoodMatchSchema),
  since: z.optional(z.enum(['adds', 'hand'])),
});

/** A line that is no line is left out, and what one shop has no room for; the others count. */
const LinesSchema: z.ZodMiniType<readonly CartLine[]> = z.pipe(
  z.array(z.unknown()),
  z.transform((lines: unknown[]) => {
    let chars = 0;
    return lines.slice(0, MOST_LINES).flatMap((line) => {
      const parsed = z.safeParse(CartLineSchema, line);
      if (!parsed.success) return [];
      chars += JSON.stringify(parsed.data).length;
      return chars > MOST_CART_CHARS ? [] : [parsed.data];
    });
  }),
);

export const CartSnapshotSchema: z.ZodMiniType<CartSnapshot> = z.object({
  site: text,
  storeName: text,
  currency: optionalText,
  seenAt: moment,
  changedAt: z.optional(moment),
  origin: z.enum(['page', 'drawer', 'adds', 'hand', 'order']),
  partial: z.optional(z.literal(true)),
  lines: LinesSchema,
});
