import type { Bound, Caution, FoodGroup, Grade, Lang } from './terms.ts';

export type Vitamer = 'mk4' | 'mk5' | 'mk6' | 'mk7' | 'mk8' | 'mk9' | 'mk10';

/** A number · 0 measured none · "<0.5" below detection · key absent, nobody reported it. */
export type Measured = number | string;

/** One row of one source, as the source gives it. */
export interface Evidence {
  /** Key in sources.json. */
  source: string;
  /** Table, row or page. */
  at: string;
  /** What was measured, in the source's words. */
  sample?: string;
  n?: number | string;
  ugPer100g?: Partial<Record<Vitamer | 'total', Measured>>;
  range?: readonly [number | null, number | null];
  /** K1 and K2 counted together (Japan's tables): bounds K2 from above. */
  totalKUgPer100g?: number;
  /** How we came to read it. */
  via: string;
  /** Laboratory the row goes back to, where the source copied it. */
  root?: string;
  /** Why it does not count for the value shown. */
  excluded?: string;
  /** The row stands for one brand: shown for that brand's products (data/README.md). */
  brand?: string;
  note?: string;
}

/** The value shown, and what it rests on. */
export interface ShownK2 {
  ugPer100g: number;
  range: readonly [number, number];
  grade: Grade;
  bound?: Bound;
  /** The one vitamer that was measured. */
  only?: string;
  split?: { mk4?: number; mk7?: number; long?: number };
  articleOnly?: boolean;
  /** Keys of sources.json the value rests on, the weightiest first. */
  sources: readonly string[];
  /** Foods whose rows it was worked out from, where its own do not hold every source. */
  from?: readonly string[];
  /** The same in words, with the numbers. */
  basis: string;
}

export interface FoodRecord {
  id: string;
  name: string;
  group: FoodGroup;
  use: string;
  /** Names per language (`*`: the same everywhere); the first is shown. */
  aka: Readonly<Record<Lang | '*', readonly string[]>>;
  not: readonly string[];
  /** null: nobody measured it (`like` then names the food whose figures stand in). `label`: the product says so itself. */
  k2: ShownK2 | 'label' | null;
  evidence: readonly Evidence[];
  like?: string;
  servingGrams: number;
  servingPieces?: number;
  packGrams: number;
  pieceGrams?: number;
  gramsPerMl?: number;
  edible?: number;
  cautions?: readonly Caution[];
  badge?: boolean;
  note?: string;
}

/** Product titles of our own, as shops write them: those that are the food, and those that only look like it. */
export interface Titles {
  hit: readonly Title[];
  miss: readonly Title[];
}

export type Title = readonly [lang: Lang, title: string];

export interface Source {
  citation: string;
  year: string;
  kind: string;
  /** Sources with one root are one source. */
  root: string;
  doi?: string;
  url?: string;
  licence: string;
  method: string;
  reliability: string;
  accessed: string;
}
