import type { CartLine, Totals } from '../data/cart-terms.ts';
import { foodById } from '../data/index.ts';
import type { Food } from '../data/terms.ts';
import { totalsOf } from '../nutrition/totals.ts';
import { correctionOf, correctionsItem } from './corrections.ts';
import { asFood, type CustomFood, customFoodsItem } from './custom-foods.ts';
import { type Settings, settingsItem } from './settings.ts';

type FoodOf = (id: string) => Food | undefined;

/** The table and the person's own foods. */
export function foodsWith(custom: readonly CustomFood[]): FoodOf {
  const own = new Map(custom.map((food) => [food.id, asFood(food)]));
  return (id) => own.get(id) ?? foodById.get(id);
}

export const readFoods = async (): Promise<FoodOf> => foodsWith(await customFoodsItem.read());

/** What a stored cart adds up to by all the person chose and said. */
export async function totalOfLines(lines: readonly CartLine[], settings?: Settings): Promise<Totals> {
  const [{ target, people, cautions }, corrections, foodOf] = await Promise.all([
    settings ?? settingsItem.read(),
    correctionsItem.read(),
    readFoods(),
  ]);
  return totalsOf(lines, foodOf, {
    targetUgPerDay: target?.ugPerDay ?? null,
    people,
    correctionOf: correctionOf(corrections),
    anticoagulant: cautions.anticoagulant,
  });
}
