import { i18n } from '#i18n';
import type { Food } from '../../data/terms.ts';
import { isSuggestible, NEVER_KINDS } from '../../nutrition/suggest.ts';

/** What a person may keep out of suggestions: kinds first, then single foods. */
export function suggestible(foods: readonly Food[], nameOf: (food: Food) => string): { id: string; name: string }[] {
  const kinds = NEVER_KINDS.map((id) => ({ id: id as string, name: i18n.t(`neverKind.${id}`) }));
  return [...kinds, ...foods.filter(isSuggestible).map((food) => ({ id: food.id, name: nameOf(food) }))];
}
