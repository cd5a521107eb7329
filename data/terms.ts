// The words every folder shares: plain shapes, no behaviour, nothing imported.
// Units live in names: ug = micrograms, g = grams, minor = cents of the currency.

/** BCP 47 primary language, e.g. `nl`. */
export type Lang = string;

/** A (several sources agree) … D (no usable number); `label` = read from a supplement's name. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'label';

/** In the order the docs list them. */
export const FOOD_GROUPS = [
  'cheese',
  'dairy',
  'fat',
  'egg',
  'poultry',
  'meat',
  'fish',
  'plant',
  'prepared',
  'supplement',
  'none',
] as const;
export type FoodGroup = (typeof FOOD_GROUPS)[number];

/** What the person may say of themselves. */
export const CAUTIONS = ['anticoagulant', 'pregnancy', 'clotting'] as const;
export type Cautions = Record<(typeof CAUTIONS)[number], boolean>;

/** How the person wants micrograms written; both mean the same. */
export type UgUnit = 'µg' | 'mcg';

/** What the figures shown stand for. */
export type AmountBasis = 'serving' | '100g';

/** Situations in which a food needs a warning of its own. */
export type Caution = 'anticoagulant' | 'pregnancy';

/** How the figures of a food may be read. */
export type Bound =
  /** A measured figure with its range. */
  | 'figure'
  /** Only an upper bound is known: adds 0 to low and central, the bound to high. */
  | 'at-most'
  /** Only a part was measured (e.g. MK-4 alone): the total is "at least". */
  | 'at-least';

/** What a food holds, per 100 g. `null` in its place means: nobody measured it. */
export interface K2 {
  lowUg: number;
  centralUg: number;
  highUg: number;
  bound: Bound;
  grade: Grade;
  /** Share of each form where it is known; they add up to 1. Absent: not split. */
  split?: { mk4?: number; mk7?: number; long?: number };
  /** The one vitamer that was measured, where it is only one: `MK-4`, `MK-9(4H)`. */
  only?: string;
  /** All values go back to one laboratory: totals widen the range by 1.5 each way. */
  oneRoot?: true;
  /** Rests on the article's table alone. */
  articleOnly?: true;
}

/** A food as the page needs it: the compact form of the table's record (data/README.md). */
export interface Food {
  /** Permanent, kebab-case. */
  id: string;
  group: FoodGroup;
  /** English display name; other languages: first entry of `names`. */
  name: string;
  /** Names shops use, per language; the first is the one to show. */
  names: Readonly<Record<Lang, readonly string[]>>;
  /** Words that veto this food wherever they stand in a title. */
  not: readonly string[];
  k2: K2 | null;
  servingGrams: number;
  /** Serving as pieces, where people count pieces: an egg, a capsule. */
  servingPieces?: number;
  /** Assumed when a page gives no size. */
  packGrams: number;
  /** Set where the food is sold by the piece: an egg, an oyster. */
  pieceGrams?: number;
  /** Set where the food is sold by volume. */
  gramsPerMl?: number;
  /** Edible share where bone, shell or skin is sold along. */
  edible?: number;
  cautions?: readonly Caution[];
  /** false: counted and listed, but no badge on the page (prepared foods, non-sources). */
  badge?: false;
  /** The food whose figures are shown in place of its own. */
  like?: string;
  /** The person added it. */
  own?: true;
  /** What it is eaten as: swaps stay inside one use (`slicing-cheese`, `spread` …). */
  use?: string;
}

/** Strings as a page shows them. Absent is undefined, never '' or 0. */
export interface RawText {
  title: string;
  size?: string;
  /** The price shown first, as text: "€ 3,49". */
  price?: string;
  /** "€ 11,63 / kg". */
  unitPrice?: string;
  /** Packs in the cart, as text: "2", "×2", "0.452 kg". */
  quantity?: string;
  /** Price of the whole line of a cart. */
  linePrice?: string;
  brand?: string;
  /** Category words of the page or the tile, outermost first. */
  breadcrumbs?: readonly string[];
  lang?: Lang;
  url?: string;
}

/** The size of one pack. Exactly one of grams, millilitres or pieces is the printed unit. */
export interface Pack {
  /** Net grams of the whole pack, where they can be told without knowing the food. */
  grams?: number;
  millilitres?: number;
  /** Units that are counted: eggs, capsules, slices. */
  pieces?: number;
  /** Packs inside the pack: 6 in "6 x 40 g". `grams` already holds the product of both. */
  count?: number;
  /** The words it was read from, for "why this size". */
  from: string;
  /** Read on the page, or our convention for this food. */
  origin: 'read' | 'assumed';
  /** "ca. 250 g". */
  approximate?: true;
  /** "Abtropfgewicht 150 g": grams are the drained weight. */
  drained?: true;
}

export interface Price {
  /** 349 for € 3,49; whole yen for JPY. */
  minor: number;
  /** ISO 4217; undefined when the page shows no sign and the store names none. */
  currency?: string;
}

/** What a supplement's name says of one unit and of the bottle. */
export interface Dose {
  vitamer?: 'MK-4' | 'MK-7';
  ugPerUnit?: number;
  units?: number;
  d3Iu?: number;
}

/** A cleaned product: numbers where `RawText` has strings. */
export interface Product {
  title: string;
  pack: Pack | null;
  price: Price | null;
  /** Per kg or litre, where the page shows it. */
  pricePerKg: Price | null;
  /** Packs; 1 when the page shows none. */
  quantity: number;
  /** Set when the line was sold by weight: the weight of the whole line. */
  weighedGrams?: number;
  lang?: Lang;
  brand?: string;
}

/** Words of a title that name how the food was made; they choose the record and show in the card. */
export const QUALIFIERS = [
  'aged',
  'young',
  'medium',
  'reduced-fat',
  'raw-milk',
  'grass-fed',
  'pastured',
  'organic',
  'smoked',
  'grated',
  'sliced',
  'unsalted',
  'skinless',
  'frozen',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export interface FoodMatch {
  /** Id of the table or of a food the person added. */
  food: string;
  /** 0..1; of matches reported at 0.9 about nine in ten are right. */
  confidence: number;
  /** The words that decided, as they stand in the title. */
  because: readonly string[];
  qualifiers: readonly Qualifier[];
  dose?: Dose;
  /** Set by the person: corrections win over everything. */
  byPerson?: true;
}

/** µg of K2 in some amount of a food. */
export interface Amount {
  lowUg: number;
  centralUg: number;
  highUg: number;
  bound: Bound;
  /** µg by form, of the central value, where known. */
  split?: { mk4?: number; mk7?: number; long?: number };
  /** Grams of edible food the amount stands for. */
  grams: number;
  /** Everything that was not read on the page. */
  assumed: readonly Assumption[];
}

export type Assumption =
  | 'pack'
  | 'piece-weight'
  | 'density'
  | 'edible-part'
  | 'quantity'
  | 'range'
  | 'weight-from-price';
