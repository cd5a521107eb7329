import type { FoodGroup } from '../data/terms.ts';

/** Sets of foods that several rules name: told once, so a new sausage or yogurt is added in one place. */

export const MEAT: ReadonlySet<FoodGroup> = new Set(['meat', 'poultry']);
