// A cart as it is stored, and what it adds up to. Units as in terms.ts.
import type { Amount, Dose, FoodMatch, Grade, Product, RawText } from './terms.ts';

/** One line of a cart as it is stored: text from the page, and what was made of it. */
export interface CartLine {
  /** Same product, same key, across visits: its title, and a size printed beside it (matching/product-key.ts). */
  key: string;
  raw: RawText;
  product: Product;
  match: FoodMatch | null;
  /** Not read in the cart: seen on a listing since it was, or added by hand. */
  since?: 'adds' | 'hand';
}

export interface CartSnapshot {
  /** Hostname the cart belongs to. */
  site: string;
  storeName: string;
  currency?: string;
  /** When the cart itself was read, in milliseconds since 1970. */
  seenAt: number;
  /** When packs were seen on a listing or added by hand, if they were since. */
  changedAt?: number;
  /** `page` and `drawer` are the truth; `adds` = steppers seen on a listing since; `hand` = packs added in the card. */
  origin: 'page' | 'drawer' | 'adds' | 'hand' | 'order';
  /** The page holds more lines than could be read (virtualised or still loading). */
  partial?: true;
  lines: readonly CartLine[];
}

/** What the totals say of one line. */
export interface LineTotal {
  key: string;
  title: string;
  food: string | null;
  grade?: Grade;
  packs: number;
  amount: Amount | null;
  /** Share of the central total, 0..1. */
  share: number;
  status: 'counted' | 'not-measured' | 'no-k2' | 'unmatched' | 'excluded' | 'supplement';
  dose?: Dose;
}

export interface Totals {
  /** Some line was measured, if only to hold none; without one the sums below are 0 and say nothing. */
  hasFigure: boolean;
  lowUg: number;
  centralUg: number;
  highUg: number;
  /** Some counted food is "at least": so is the total. */
  atLeast: boolean;
  split: { mk4: number; mk7: number; long: number; unknown: number };
  /** Days the food lasts the household, eaten evenly; null without a target. */
  days: { low: number; central: number; high: number } | null;
  lines: readonly LineTotal[];
  /** The line over half of the total, if there is one. */
  dominant: { key: string; food: string; daysWithout: number | null } | null;
  supplements: readonly { key: string; title: string; ugPerDose: number | null; doses: number | null; d3Iu?: number }[];
}
