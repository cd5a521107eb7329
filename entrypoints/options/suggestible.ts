import { i18n } from '#i18n';
import type { OptionsState } from '../../components/options/types.ts';
import type { Food } from '../../data/terms.ts';
import { isSuggestible, NEVER_KINDS } from '../../nutrition/suggest.ts';

/** What a person may keep out of suggestions: kinds of food, and single foods. */
export function suggestible(foods: readonly Food[], nameOf: (food: Food) => string): OptionsState['suggestible'] {
  return {
    kinds: NEVER_KINDS.map((id) => ({ id, name: i18n.t(`neverKind.${id}`) })),
    foods: foods.filter(isSuggestible).map((food) => ({ id: food.id, name: nameOf(food) })),
  };
}
