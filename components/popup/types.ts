import type { FoodChoice } from '../../data/card.ts';
import type { Amount, AmountBasis, Cautions, Grade, UgUnit } from '../../data/terms.ts';
import type { GlyphProps } from '../Glyph.tsx';
import type { Split } from '../SplitBar.tsx';
import type { Days } from '../WeekBar.tsx';

/** What the settings say about how figures are shown. */
export interface Display extends Cautions {
  unit: UgUnit;
  amount: AmountBasis;
  /** µg a day for one person. */
  targetUg: number | null;
  people: number;
}

/** One product of the cart that adds to the total. */
export interface LineView {
  key: string;
  title: string;
  foodName: string;
  grade: Grade;
  packs: number;
  /** Grams of one pack; null when the line was sold by weight. */
  packGrams: number | null;
  /** Pieces of one pack, where people count pieces. */
  pieces?: number;
  size: 'read' | 'assumed' | 'corrected';
  /** Likely sizes in grams of one pack, or of one piece where pieces are counted. */
  sizeChoices: readonly number[];
  amount: Amount;
  /** Bar length against the largest line, 0..1. */
  barShare: number;
  /** Set for foods that need a word of care in anticoagulant mode. */
  askFirst?: true;
  byHand?: true;
}

export type LeftOutReason = 'noK2' | 'notMeasured' | 'unmatched' | 'excluded';

export interface LeftOutView {
  key: string;
  title: string;
  reason: LeftOutReason;
}

export interface SupplementView {
  key: string;
  title: string;
  ugPerDose: number | null;
  doses: number | null;
  d3Iu?: number;
}

export interface SwapView {
  fromId: string;
  toId: string;
  from: string;
  to: string;
  gainUgPerPack: number;
  packGrams: number;
  gainUgPerServing: number;
  /** The shop's own search for it. */
  url?: string;
}

export interface CartView {
  seenAt: number;
  /** Some line was measured, if only to hold none. */
  hasFigure: boolean;
  /** µg of food; supplements are never in it. */
  lowUg: number;
  centralUg: number;
  highUg: number;
  atLeast: boolean;
  split: Split;
  days: Days | null;
  dominant: { food: string; daysWithout: number | null } | null;
  /** The popup's first picture holds only the lines that fit into it. */
  lines: readonly LineView[];
  lineCount: number;
  leftOut: readonly LeftOutView[];
  supplements: readonly SupplementView[];
  swap: SwapView | null;
  partial: boolean;
  /** No cart was read: all of it was added by hand. */
  byHand: boolean;
  /** Packs were added by hand or on listing pages since the cart was last read. */
  sinceRead: boolean;
}

export interface OtherCart {
  site: string;
  shop: string;
  /** null: nothing in it was measured. */
  centralUg: number | null;
  seenAt: number;
}

export type PageFilter = 'withK2' | 'notMeasured' | 'notRecognised';

/** One product of the page that is open. */
export interface PageRowView {
  /** Same product, same key, in every list. */
  key: string;
  /** Names its card in the page. */
  cardId: string;
  title: string;
  filter: PageFilter;
  foodName?: string;
  grade?: Grade;
  /** The sign of its badge. */
  glyph: GlyphProps;
  perServing?: Amount;
  per100g?: Amount;
  supplement?: { ugPerDose: number | null };
  askFirst?: true;
  /** Packs added by hand; null: none can be, for the shop's own cart holds it, or the person left it out. */
  packs: number | null;
  leftOut?: true;
}

export interface PageView {
  /** Cards that looked like products, and how many of them could be read. */
  found: number;
  read: number;
  rows: readonly PageRowView[];
}

export interface HistoryDay {
  /** Milliseconds since 1970, noon of the day. */
  at: number;
  centralUg: number;
}

export interface Link {
  label: string;
  url: string;
}

export interface PopupState {
  shop: string;
  /** on: read here · ask: unknown site · paused: by the person · unavailable: browser page. */
  access: 'on' | 'ask' | 'paused' | 'unavailable';
  highlight: { here: boolean; everywhere: boolean };
  dimOthers: boolean;
  display: Display;
  /** null: the page has not answered (still loading, or opened before the extension was). */
  page: PageView | null;
  cart: CartView | null;
  /** The browser had no room for the cart as it is now. */
  notKept: boolean;
  otherCarts: readonly OtherCart[];
  history: readonly HistoryDay[];
  cartUrl?: string;
  findHere: readonly Link[];
  showNews: boolean;
  now: number;
}

export interface PopupActions {
  setHighlight: (scope: 'here' | 'everywhere', on: boolean) => void;
  setDim: (on: boolean) => void;
  setAmount: (amount: AmountBasis) => void;
  pause: () => void;
  resume: () => void;
  turnOn: () => void;
  tryOnce: () => void;
  rescan: () => void;
  copyReport: () => Promise<void>;
  openCart: () => void;
  openOptions: (section?: string) => void;
  open: (url: string) => void;
  jumpTo: (cardId: string) => void;
  setPacks: (key: string, packs: number) => void;
  setPackGrams: (key: string, grams: number) => void;
  chooseFood: (key: string, food: string | null) => void;
  setCounted: (key: string, counted: boolean) => void;
  addByHand: (food: string) => void;
  searchFoods: (query: string) => Promise<readonly FoodChoice[]>;
  refuseSwap: (swap: SwapView) => void;
  forgetCart: (site?: string) => void;
  closeNews: () => void;
}

export type PopupTab = 'cart' | 'page';
