import type { CartLine, Totals } from '../data/cart-terms.ts';
import { foodById } from '../data/index.ts';
import type { FoodOf } from '../nutrition/line-total.ts';
import { totalsOf } from '../nutrition/totals.ts';
import { type Corrections, correctionOf, correctionsItem } from './corrections.ts';
import { asFood, type CustomFood, customFoodsItem } from './custom-foods.ts';
import { type Settings, settingsItem } from './settings.ts';

/** The table and the person's own foods. */
export function foodsWith(custom: readonly CustomFood[]): FoodOf {
  const own = new Map(custom.map((food) => [food.id, asFood(food)]));
  return (id) => own.get(id) ?? foodById.get(id);
}

export const readFoods = async (): Promise<FoodOf> => foodsWith(await customFoodsItem.read());

/** What totals go by, of all the person chose and said. */
export interface Basis {
  settings: Settings;
  corrections: Corrections;
  foodOf: FoodOf;
}

export function totalsBy({ settings, corrections, foodOf }: Basis, lines: readonly CartLine[]): Totals {
  const { target, people, cautions } = settings;
  return totalsOf(lines, foodOf, {
    targetUgPerDay: target?.ugPerDay ?? null,
    people,
    correctionOf: correctionOf(corrections),
    anticoagulant: cautions.anticoagulant,
  });
}

/** What a stored cart adds up to by what is stored. */
export async function totalOfLines(lines: readonly CartLine[], known?: Settings): Promise<Totals> {
  const [settings, corrections, foodOf] = await Promise.all([
    known ?? settingsItem.read(),
    correctionsItem.read(),
    readFoods(),
  ]);
  return totalsBy({ settings, corrections, foodOf }, lines);
}
