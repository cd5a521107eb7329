import type { Food, FoodGroup } from '../data/terms.ts';
import type { Evidence } from './evidence.ts';
import { MEAT } from './food-sets.ts';
import type { Claim } from './heads.ts';
import type { NounOrder } from './language.ts';
import type { Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { FOODS } from './tuning-foods.ts';
import { WORDS } from './tuning-words.ts';
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
  /** Sweets or a sauce behind "with". */
  addedSweet: boolean;
  addedSauce: boolean;
  /** Vegetables behind "with". */
  addedSide: boolean;
  /** "Cheese" beside something else. */
  cheese: boolean;
  /** Sweets that end a compound ("Joghurt|schokolade"): where they stand. */
  candies: readonly number[];
  /** A title begins with sweets: where nouns come first they are the product ("Ciocolată cu iaurt"). */
  beginsSweet: boolean;
  /** Where "burger" and the like stand. */
  patties: readonly number[];
  drink: boolean;
  /** Where a treat stands ("muesli"): before an English yogurt it is a taste, behind it the product. */
  treats: readonly Place[];
  /** Oats: a taste among others, or what the yogurt is made of. */
  grains: readonly Place[];
  /** Coconuts, almonds, cashews that a yogurt is made of or tastes of, listed with no other taste. */
  nuts: readonly Place[];
  /** What tells one from the other: "cultured", a second taste, a word of milk. */
  isCultured: boolean;
  hasOtherTaste: boolean;
  isOfMilk: boolean;
  /** "Bar", "assorted", "crisp": a snack, unless the food comes in that form (`FOODS.forms`). */
  forms: readonly Place[];
  /** Where a pâté of something stands: only a liver pâté is ours; behind a cheese it is what the cheese is made as ("pâte filée"). */
  pates: readonly number[];
}

/** A word that speaks against foods, and where it stands. */
interface Place {
  key: string;
  at: number;
  /** "Yogurt with muesli": beside the food, not instead of it. */
  isAdded: boolean;
  /** "Yoghurt|müsli": it ends a compound. */
  isJoined: boolean;
}

/** Read off the words that no food's name covers. */
export function readVetoes(
  tokens: readonly Token[],
  evidence: readonly Evidence[],
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): Vetoes {
  const roles = { head: 0, free: 0, added: 0 };
  const places: Record<'treats' | 'grains' | 'nuts' | 'forms', Place[]> = {
    treats: [],
    grains: [],
    nuts: [],
    forms: [],
  };
  let vegan = false;
  for (let at = 0; at < tokens.length; at++) {
    const sense = tokens[at]?.sense;
    if (!sense) continue;
    if (zones[at] === 'without') {
      vegan ||= WORDS.veganWithout.has(sense.key);
      continue;
    }
    if (covered.has(at)) continue;
    const place: Place = {
      key: sense.key,
      at,
      isAdded: zones[at] === 'with',
      isJoined: tokens[at]?.before === 'joined',
    };
    if (place.isAdded && WORDS.coats.has(sense.key)) continue;
    if (zones[at] !== 'use' && isForm(sense.key)) places.forms.push(place);
    if (zones[at] !== 'use' && sense.roles & ROLE.treat) places.treats.push(place);
    if (WORDS.grains.has(sense.key)) places.grains.push(place);
    if (sense.roles & ROLE.plant && !place.isAdded && isNut(sense.key) && !isListed(tokens, at))
      places.nuts.push(place);
    if (zones[at] === 'head') roles.head |= sense.roles;
    // The first part of a compound describes ("Pizzakäse" is cheese), and so does a purpose ("per pizza").
    const isAside = zones[at] === 'use' || tokens[at + 1]?.before === 'joined';
    const said = sense.roles & ~mildRoles(sense, isAside);
    if (place.isAdded) roles.added |= said;
    else roles.free |= said;
  }
  const all = roles.free | roles.added;
  return {
    dish: (all & ROLE.dish) !== 0 || evidence.some(({ phrase }) => phrase.veto),
    alien: (all & ROLE.alien) !== 0,
    vegan: vegan || (all & ROLE.vegan) !== 0,
    veggie: (all & ROLE.veggie) !== 0,
    plant: (roles.head & ROLE.plant) !== 0,
    sweet: (roles.free & ROLE.sweet) !== 0,
    addedSweet: (roles.added & ROLE.sweet) !== 0,
    sauce: (roles.free & ROLE.sauce) !== 0,
    addedSauce: (roles.added & ROLE.sauce) !== 0,
    addedSide: (roles.added & ROLE.side) !== 0,
    cheese: (roles.head & ROLE.cheese) !== 0,
    drink: (all & ROLE.drink) !== 0,
    ...places,
    isCultured: places.nuts.length + places.grains.length > 0 && hasKey(tokens, WORDS.cultured),
    hasOtherTaste: places.nuts.length > 0 && tokens.some((token, at) => isOtherTaste(token, at, places.nuts)),
    isOfMilk: places.nuts.length > 0 && hasKey(tokens, WORDS.milky),
    pates: placesOf(tokens, ({ sense }, at) => sense.key === 'pate' && !covered.has(at)),
    candies: placesOf(tokens, ({ before, sense }) => before === 'joined' && (sense.roles & ROLE.sweet) !== 0),
    beginsSweet: ((tokens[0]?.sense.roles ?? 0) & ROLE.sweet) !== 0,
    patties: placesOf(tokens, ({ sense }) => sense.key === 'patty'),
  };
}

const isNut = (key: string): boolean => WORDS.coconuts.has(key) || WORDS.almonds.has(key) || WORDS.cashews.has(key);

/** "Coconut & lime", "honey, almond": one taste of several. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(
    (token) => token !== undefined && (token.before === 'and' || token.before === 'comma' || hasRole(token, ROLE.and)),
  ) || hasRole(tokens[at - 1], ROLE.and);

const hasKey = (tokens: readonly Token[], keys: ReadonlySet<string>): boolean =>
  tokens.some(({ sense }) => keys.has(sense.key));

/** "Natural", "vanilla", and any fruit but in "pineapple coconut". */
const isOtherTaste = ({ sense }: Token, at: number, nuts: readonly Place[]): boolean =>
  WORDS.otherTastes.has(sense.key) || ((sense.roles & ROLE.fruit) !== 0 && !nuts.some((nut) => nut.at === at + 1));

const NOWHERE: readonly number[] = [];

/** Mostly there are none: no list is made for them. */
function placesOf(tokens: readonly Token[], test: (token: Token, at: number) => boolean): readonly number[] {
  let places = NOWHERE;
  for (const [at, token] of tokens.entries()) {
    if (test(token, at)) places = [...places, at];
  }
  return places;
}

/** Roles of a word that are looked at one by one, with its place. */
function mildRoles({ key, roles }: Token['sense'], isAside: boolean): number {
  if (isAside) return ROLE.dish | ROLE.sauce;
  if (WORDS.grains.has(key)) return ROLE.vegan;
  return roles & ROLE.treat || isForm(key) ? ROLE.dish : 0;
}

const VEGAN_GROUPS: ReadonlySet<FoodGroup> = new Set(['plant', 'supplement', 'none']);
const PLANT_MADE: ReadonlySet<FoodGroup> = new Set(['dairy', 'fat', 'cheese']);

const isForm = (key: string): boolean => Object.hasOwn(FOODS.forms, key);
const comesAs = ({ id, group }: Food, { key }: Place): boolean =>
  FOODS.forms[key]?.some((kind) => kind === group || id.startsWith(kind)) === true;
const isOneOf = ({ id }: Food, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => id.startsWith(beginning));

/** Whether what a title says besides speaks against one of the foods it names. */
export function isVetoed(claim: Claim, vetoes: Vetoes, order: NounOrder): boolean {
  const { food } = claim;
  if (vetoes.dish || vetoes.alien || isImitation(claim, vetoes) || isOfNuts(claim, vetoes)) return true;
  if ((vetoes.sauce || (vetoes.addedSauce && !DRESSED.has(food.group))) && !FOODS.sauced.has(food.id)) return true;
  if (vetoes.cheese && FOODS.notWithCheese.has(food.id)) return true;
  // "Panna ai funghi" is a sauce.
  if (vetoes.addedSide && food.id === 'cream') return true;
  const isPaste = (at: number): boolean => food.group === 'cheese' && at > (claim.at[0] ?? 0);
  if (!food.id.includes('liver') && !vetoes.pates.every(isPaste)) return true;
  if (vetoes.drink && !isOneOf(food, FOODS.spareDrink)) return true;
  const isPatty = vetoes.patties.some((at) => !claim.at.includes(at));
  if (isPatty && (food.group === 'fish' || isOneOf(food, FOODS.notPatties))) return true;
  if (!vetoes.treats.every((treat) => isTaste(claim, treat, order))) return true;
  if (!vetoes.forms.every((form) => comesAs(food, form) && isBefore(form, claim))) return true;
  if (vetoes.candies.some((at) => claim.at.includes(at - 1))) return true;
  if (vetoes.beginsSweet && order === 'first') return true;
  if (isOneOf(food, FOODS.flavourable)) return false;
  const isSweet = vetoes.sweet || (vetoes.addedSweet && food.group !== 'cheese');
  return (vetoes.plant && PLANT_MADE.has(food.group)) || (isSweet && food.group !== 'prepared');
}

/** Sold with a sauce or a spread and still themselves: "mozzarella with pesto". */
const DRESSED: ReadonlySet<FoodGroup> = new Set(['cheese', 'dairy', 'fish']);

function isImitation({ food, at }: Claim, { vegan, veggie, grains, isCultured }: Vetoes): boolean {
  if (vegan && !VEGAN_GROUPS.has(food.group)) return true;
  if (veggie && (MEAT.has(food.group) || food.group === 'fish')) return true;
  // "Oat yogurt" is made of oats; "oat, chia and date yogurt" tastes of them.
  const isMadeOf = (grain: Place): boolean =>
    isCultured || !isOneOf(food, FOODS.treated) || at.some((place) => Math.abs(place - grain.at) === 1);
  return !VEGAN_GROUPS.has(food.group) && grains.some(isMadeOf);
}

/** "Cashew yogurt", "almond kefir", "natural coconut yoghurt", "yogurt, cultured coconut"; "coconut yogurt" may taste of it. */
function isOfNuts({ food, at }: Claim, { nuts, isCultured, hasOtherTaste, isOfMilk }: Vetoes): boolean {
  if (isOfMilk || !isOneOf(food, FOODS.ofNuts)) return false;
  return nuts.some((nut) => {
    if (isCultured || WORDS.cashews.has(nut.key)) return true;
    return nut.at === (at[0] ?? 0) - 1 && (WORDS.almonds.has(nut.key) || hasOtherTaste);
  });
}

/** "Kefir smoothie" is kefir with fruit, a topping lies on what it is named with, "cookie yogurt" and "yogurt with cookies" are yogurt; "yogurt cookies" are cookies. */
function isTaste({ food, at }: Claim, treat: Place, order: NounOrder): boolean {
  if (!isOneOf(food, FOODS.treated)) return false;
  if (treat.isAdded || treat.key === 'topping' || food.id.startsWith('kefir')) return true;
  // "Biscuits yoghurt": what a title begins with and is baked is the product, in any language.
  if (treat.at === 0 && FOODS.baked.has(treat.key)) return false;
  // "Yoghurt Müsli" is yogurt, "yoghurtmüsli" muesli.
  if (order === 'free') return !treat.isJoined;
  return order === 'last' ? treat.at < (at.at(-1) ?? 0) : treat.at > (at[0] ?? 0);
}

/** "Crisp sauerkraut", but "bacon crisps"; "tikka chicken breasts", but "chicken breast tikka". */
const isBefore = (form: Place, { at }: Claim): boolean => !FOODS.formsBefore.has(form.key) || form.at < (at[0] ?? 0);
