import type { ShopView, TargetChoice } from '../options/types.ts';

export interface Answers {
  anticoagulant: boolean;
  pregnancy: boolean;
  clotting: boolean;
  target: { ugPerDay: number; origin: string } | null;
}

export interface OnboardingState {
  targets: readonly TargetChoice[];
  /** Built-in shops are on; optional ones can be asked for. */
  shops: readonly ShopView[];
}

export interface OnboardingActions {
  /** Keeps the answers; nothing is stored before. */
  save: (answers: Answers) => Promise<void>;
  setShop: (shop: ShopView, on: boolean) => Promise<void>;
  /** One prompt for these shops alone; resolves to whether the person agreed. */
  allowShops: (shops: readonly ShopView[]) => Promise<boolean>;
  /** Nothing answered: no target, no flags, no extra shops. */
  skip: () => Promise<void>;
  done: () => void;
}
