import type { FoodGroup } from '../data/terms.ts';

// Sets of foods that several rules name: told once, so that a new sausage or yogurt is added in one place.

export const MEAT: ReadonlySet<FoodGroup> = new Set(['meat', 'poultry']);

// By id; where a list takes beginnings of ids, their kinds are in it ("yogurt-nonfat").
export const YOGURTS = ['yogurt', 'greek-yogurt', 'skyr'];
export const SPREADS = ['cream-cheese', 'processed-cheese'];
const SAUSAGES_OF_BIRDS = ['poultry-sausage', 'turkey-sausage'];
export const SAUSAGES_OF_ANY_MEAT = ['sausage', 'frankfurter', 'sausage-italian-pork', 'salami', 'chorizo'];
export const SAUSAGES = [...SAUSAGES_OF_ANY_MEAT, ...SAUSAGES_OF_BIRDS];
export const LINKS = ['sausage', 'frankfurter', ...SAUSAGES_OF_BIRDS];
export const CURED = ['salami', 'chorizo', 'ham', 'prosciutto', 'bacon'];
export const CHICKEN_CUTS = ['chicken-breast', 'chicken-leg', 'chicken-wing'];
/** Kinds without a name of their own: any other food of the kind says more. */
export const NAMELESS = [
  ...SPREADS,
  'soft-cheese',
  'hard-cheese',
  'blue-cheese',
  'swiss-cheese-us',
  'sausage',
  'ham',
  'pork',
  'beef-steak',
  'chicken-whole',
  'butter',
];
