import type { Food } from './terms.ts';

/** The name to show: the first of the language's names, or the English display name. Browsers call Norwegian "nb". */
export function foodName(food: Pick<Food, 'name' | 'names'>, lang: string): string {
  const local = lang === 'en' ? undefined : food.names[lang === 'nb' ? 'no' : lang]?.[0];
  return local ? local.charAt(0).toLocaleUpperCase(lang) + local.slice(1) : food.name;
}
