import type { Grade } from './terms.ts';

/** What a card shows, in the words of one language: the view only lays it out. */
export interface CardData {
  /** Name of the food. */
  food: string;
  /** Title of the product, as the page has it. */
  product: string;
  /** Amber notes right under the title: safety comes before any figure. */
  cautions: readonly Caution[];
  /** Stands in place of the figures where there are none. */
  noFigure?: { heading: string; text: string };
  amounts: readonly AmountColumn[];
  range?: Range;
  forms?: Forms;
  grade: { mark: Grade; words: string; text?: string };
  sources: readonly Source[];
  /** Sources beyond those shown; they open in options. */
  moreSources: number;
  why: readonly MarkedText[];
  /** How the product is counted; absent: it can not be (no figure, anticoagulant mode on a listing). */
  count?: Count;
  /** Plain lines above the actions: the supplement's pregnancy line. */
  lines: readonly string[];
  /** A supplement's "Not this food" is "Wrong amount". */
  isSupplement: boolean;
  /** Foods to choose from instead, best first. */
  candidates: readonly FoodChoice[];
  servingGrams: number;
}

export interface Caution {
  title?: string;
  text: string;
}

export interface AmountColumn {
  number: string;
  unit?: string;
  label: string;
  /** Set where the pack size is our guess: "assumed". */
  assumed?: string;
}

/** Places on the bar in shares of its length, 0..1. */
export interface Range {
  band?: { from: number; to: number };
  central?: number;
  ticks: readonly number[];
  /** Names of the zones between the ticks, where there is room for them. */
  zones: readonly { at: number; name: string }[];
  sentence: string;
}

export interface Forms {
  parts: readonly { form: 'mk7' | 'long' | 'mk4' | 'unknown'; share: number; name: string; value: string }[];
  note?: string;
}

export interface Source {
  label: string;
  url: string;
}

/** A sentence with one part marked. */
export interface MarkedText {
  before: string;
  marked: string;
  after: string;
}

export type Count =
  /** A listing or product page: packs added by hand. */
  | { kind: 'packs'; packs: number; sentence?: string }
  /** A line of the shop's cart. */
  | { kind: 'line'; packs: number; isCounted: boolean; sentence?: string };

/** A food that is offered by its name. */
export interface FoodChoice {
  id: string;
  name: string;
}

/** What the person sees of the card beside its data: kept in the page, sent along with every drawing. */
export interface CardView {
  panel: Panel;
  /** Typed into the food search of the panel. */
  query?: string;
  /** The correction just made, with its Undo; or why nothing was kept. */
  said?: Said;
}

export const PANELS = ['none', 'food', 'serving', 'hide-site'] as const;
export type Panel = (typeof PANELS)[number];

/** Why something was not kept: the browser has no room; no carts are kept; a private window. */
export const NOT_KEPT = ['full', 'off', 'failed'] as const;

export const SAID = [
  'counted',
  'notCounted',
  'foodChanged',
  'notThisFood',
  'servingChanged',
  'badgeHidden',
  ...NOT_KEPT,
] as const;
export type Said = (typeof SAID)[number];

/** What the person can do in a card. It stands in `data-do` of the element it is done with. */
export type CardAction =
  | { do: 'close' | 'undo' | 'hideBadge' | 'hideSite' | 'more' }
  | { do: 'panel'; panel: Panel }
  /** Packs of the product in the total, 0 and up. */
  | { do: 'packs'; packs: number }
  | { do: 'count'; isCounted: boolean }
  /** `null`: none of these foods. */
  | { do: 'food'; id: string | null }
  | { do: 'serving'; grams: number }
  | { do: 'search'; query: string };

/** A drawn card as plain values: the worker draws it, the page makes nodes of it. Text stays text. */
export type CardTree = string | CardElement;
export interface CardElement {
  tag: string;
  /** Under `style` its properties, as CSS names them. */
  attributes: Readonly<Record<string, string | number | Readonly<Record<string, string>>>>;
  children: readonly CardTree[];
}
