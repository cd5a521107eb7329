import type { FoodChoice } from '../../data/card.ts';
import type { BadgeDrawing } from '../../data/drawing.ts';
import type { AmountBasis, Bound, Caution, Cautions, FoodGroup, Grade, UgUnit } from '../../data/terms.ts';
import type { HistoryDay } from '../popup/types.ts';
import type { DrawBadge } from '../SampleBadge.tsx';

/** What the person chose; the same shape as the stored settings (extension/settings.ts). */
export interface SettingsView {
  target: { ugPerDay: number; origin: string } | null;
  people: number;
  cautions: Cautions;
  badge: {
    amount: AmountBasis;
    unit: UgUnit;
    size: 'auto' | 'regular' | 'compact' | 'tiny';
    dimOthers: boolean;
    showTrace: boolean;
    reachByTab: boolean;
    toolbarNumber: boolean;
  };
  cart: { keep: boolean; keepDays: number };
  suggestions: { on: boolean; never: string[] };
}

/** A target somebody names, with where it comes from (data/intake.json). */
export interface TargetChoice {
  ugPerDay: number;
  origin: string;
}

export interface ShopView {
  id: string;
  name: string;
  /** Hostname as the person sees it. */
  site: string;
  /** ISO 3166 alpha-2; `*` where nobody knows. */
  country: string;
  /** What its rules rest on. */
  evidence: 'page' | 'code' | 'theme' | 'none';
  /** built-in: on from install · optional: asked for · added: turned on from the popup. */
  kind: 'built-in' | 'optional' | 'added';
  isOn: boolean;
}

export interface CorrectionView {
  key: string;
  title: string;
  /** What was corrected, in words made by the view. */
  food?: string | null;
  packGrams?: number;
  servingGrams?: number;
  counted?: boolean;
  hidden?: boolean;
}

export interface CustomFoodView {
  id: string;
  name: string;
  /** Further words for it in product names. */
  words: readonly string[];
  ugPer100g: number;
  servingGrams: number;
  packGrams: number;
}

export interface SourceView {
  citation: string;
  url?: string;
}

export interface FoodRow {
  id: string;
  name: string;
  group: FoodGroup;
  /** µg per 100 g; null: not measured. */
  k2: { lowUg: number; centralUg: number; highUg: number; bound: Bound } | null;
  grade: Grade;
  cautions?: readonly Caution[];
  sources: readonly SourceView[];
  note?: string;
}

export interface KeptCart {
  site: string;
  shop: string;
  seenAt: number;
  lines: number;
}

export interface OptionsState {
  version: string;
  settings: SettingsView;
  /** Badges as these settings make them. */
  sampleBadges: readonly BadgeDrawing[];
  targets: readonly TargetChoice[];
  /** Where the article can be read. */
  articleUrl?: string;
  shops: readonly ShopView[];
  /** Names of shop systems that are recognised on sites the person turns on. */
  shopSystems: readonly string[];
  carts: readonly KeptCart[];
  history: readonly HistoryDay[];
  corrections: readonly CorrectionView[];
  customFoods: readonly CustomFoodView[];
  foods: readonly FoodRow[];
  /** Year-month of the table. */
  tableDate: string;
  /** What may be kept out of suggestions: kinds of food, and single foods. */
  suggestible: { kinds: readonly FoodChoice[]; foods: readonly FoodChoice[] };
  /** Stored values that did not parse; kept until deleted or exported. */
  setAside: readonly { key: string; at: number }[];
  /** Food to open, from the card's "more sources". */
  openFood?: string;
  now: number;
}

export type ExportKind = 'everything' | 'history' | 'setAside';

/** Each change resolves to whether it was kept. */
export interface OptionsActions {
  drawBadge: DrawBadge;
  change: (change: (settings: SettingsView) => SettingsView) => Promise<boolean>;
  setShop: (shop: ShopView, on: boolean) => Promise<boolean>;
  forgetCart: (site: string) => Promise<boolean>;
  forgetHistory: () => Promise<boolean>;
  removeCorrection: (key: string) => Promise<boolean>;
  saveCustomFood: (food: CustomFoodView) => Promise<boolean>;
  removeCustomFood: (id: string) => Promise<boolean>;
  exportFile: (kind: ExportKind) => Promise<boolean>;
  /** Says in plain words what came of it. */
  importFile: (file: File) => Promise<string>;
  clearSetAside: () => Promise<boolean>;
  deleteEverything: () => Promise<boolean>;
  openIntroduction: () => void;
}
