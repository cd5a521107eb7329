import type { BadgeDrawing } from '../../data/drawing.ts';
import type { Cautions } from '../../data/terms.ts';
import type { ShopView, TargetChoice } from '../options/types.ts';
import type { DrawBadge } from '../SampleBadge.tsx';

export interface Answers extends Cautions {
  target: { ugPerDay: number; origin: string } | null;
}

export interface OnboardingState {
  /** Two badges for the picture of what it does. */
  sampleBadges: readonly BadgeDrawing[];
  targets: readonly TargetChoice[];
  /** As they are kept: the introduction can be opened again. */
  answers: Answers;
  /** Built-in shops are on; optional ones can be asked for. */
  shops: readonly ShopView[];
}

export interface OnboardingActions {
  drawBadge: DrawBadge;
  /** Keeps an answer as it is given: who skips the rest, or closes the tab, loses none. */
  answer: (part: Partial<Answers>) => Promise<void>;
  setShop: (shop: ShopView, on: boolean) => Promise<void>;
  /** One prompt for these shops alone; resolves to whether the person agreed. */
  allowShops: (shops: readonly ShopView[]) => Promise<boolean>;
  /** At the end, or skipped. */
  done: () => Promise<void>;
}
