import type { Food, FoodGroup } from '../data/terms.ts';
import type { Evidence } from './evidence.ts';
import type { Token } from './read.ts';
import { TUNING } from './tuning.ts';
import { ROLE } from './vocabulary.ts';
import type { Zone } from './zones.ts';

/** What a title says against its foods; each kind spares some of them. */
export interface Vetoes {
  /** A dish, a snack, or a phrase that settles it. */
  dish: boolean;
  /** Pet food, cosmetics, hardware. */
  alien: boolean;
  vegan: boolean;
  veggie: boolean;
  /** Almond, coconut, cocoa before "milk" or "butter". */
  plant: boolean;
  sweet: boolean;
  sauce: boolean;
  /** "Cheese" beside something else. */
  cheese: boolean;
  patty: boolean;
  drink: boolean;
  /** Where a treat stands ("muesli"): before an English yogurt it is a taste, behind it the product. */
  treats: readonly number[];
  /** "Bar", "assorted", "crisp": a snack, unless the food comes in that form (`TUNING.forms`). */
  forms: readonly string[];
  /** A pâté of something: only a liver pâté is ours. */
  pate: boolean;
}

/** "Dairy free", "sans viande": an imitation. */
const VEGAN_WITHOUT = new Set('dairy meat viand vlees fleisch carne animal milk egg fish'.split(' '));

export function readVetoes(
  tokens: readonly Token[],
  evidence: readonly Evidence[],
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): Vetoes {
  const roles = { head: 0, free: 0 };
  let vegan = false;
  for (const [at, { sense }] of tokens.entries()) {
    if (zones[at] === 'without') {
      vegan ||= VEGAN_WITHOUT.has(sense.key);
      continue;
    }
    if (covered.has(at)) continue;
    if (zones[at] === 'head') roles.head |= sense.roles;
    // The first part of a compound describes ("Pizzakäse" is cheese), and so does a purpose ("per pizza").
    const isAside = zones[at] === 'use' || tokens[at + 1]?.before === 'joined';
    const isMild = isAside || sense.roles & ROLE.treat || isForm(sense.key);
    roles.free |= isMild ? sense.roles & ~(isAside ? ROLE.dish | ROLE.sauce : ROLE.dish) : sense.roles;
  }
  return {
    dish: (roles.free & ROLE.dish) !== 0 || evidence.some(({ phrase }) => phrase.veto),
    alien: (roles.free & ROLE.alien) !== 0,
    vegan: vegan || (roles.free & ROLE.vegan) !== 0,
    veggie: (roles.free & ROLE.veggie) !== 0,
    plant: (roles.head & ROLE.plant) !== 0,
    sweet: (roles.free & ROLE.sweet) !== 0,
    sauce: (roles.free & ROLE.sauce) !== 0,
    cheese: (roles.head & ROLE.cheese) !== 0,
    drink: (roles.free & ROLE.drink) !== 0,
    treats: [...tokens.keys()].filter(
      (at) => (tokens[at]?.sense.roles ?? 0) & ROLE.treat && !covered.has(at) && zones[at] !== 'use',
    ),
    forms: tokens.flatMap(({ sense }, at) => (isForm(sense.key) && !covered.has(at) ? [sense.key] : [])),
    pate: tokens.some(({ sense }, at) => sense.key === 'pate' && !covered.has(at)),
    patty: tokens.some(({ sense }, at) => sense.key === 'patty' && !covered.has(at)),
  };
}

const VEGAN_GROUPS: ReadonlySet<FoodGroup> = new Set(['plant', 'supplement', 'none']);
const PLANT_MADE: ReadonlySet<FoodGroup> = new Set(['dairy', 'fat', 'cheese']);
export const MEAT: ReadonlySet<FoodGroup> = new Set(['meat', 'poultry']);

const isForm = (key: string): boolean => Object.hasOwn(TUNING.forms, key);
const comesAs = ({ id, group }: Food, form: string): boolean =>
  TUNING.forms[form]?.some((kind) => kind === group || id.startsWith(kind)) === true;

export function isVetoed(
  { food, at }: { food: Food; at: readonly number[] },
  vetoes: Vetoes,
  headFirst: boolean,
): boolean {
  if (vetoes.dish || vetoes.alien) return true;
  if (vetoes.vegan && !VEGAN_GROUPS.has(food.group)) return true;
  if (vetoes.veggie && (MEAT.has(food.group) || food.group === 'fish')) return true;
  if (vetoes.sauce && !TUNING.sauced.includes(food.id)) return true;
  if (vetoes.cheese && TUNING.notWithCheese.includes(food.id)) return true;
  if (vetoes.pate && !food.id.includes('liver')) return true;
  if (vetoes.drink && !TUNING.spareDrink.some((id) => food.id.startsWith(id))) return true;
  if (vetoes.patty && (food.group === 'fish' || food.id === 'chicken-whole')) return true;
  const isFlavourable = TUNING.flavourable.some((id) => food.id.startsWith(id));
  // "Kefir smoothie" is kefir with fruit.
  const isKefir = food.id.startsWith('kefir');
  const isTreated = TUNING.treated.some((id) => food.id.startsWith(id));
  const isTaste = (treat: number): boolean => isTreated && (isKefir || treat < (at[0] ?? 0) !== headFirst);
  if (!vetoes.treats.every(isTaste)) return true;
  if (!vetoes.forms.every((form) => comesAs(food, form))) return true;
  if (isFlavourable) return false;
  return (vetoes.plant && PLANT_MADE.has(food.group)) || (vetoes.sweet && food.group !== 'prepared');
}
