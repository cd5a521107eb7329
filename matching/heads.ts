import type { Food } from '../data/terms.ts';
import { MEAT } from './food-sets.ts';
import type { Title, Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { FOODS } from './tuning-foods.ts';
import { HEADS } from './tuning-heads.ts';

/** Evidence that names a food, with its place in the title's structure. */
export interface Claim {
  food: Food;
  /** How far it stands back for other claims (`FOODS.strength`). */
  strength: number;
  at: readonly number[];
  /** Behind "with", "for", "without" or a word of taste: contained at most. */
  aside: boolean;
}

/** Which of the foods named the product is; null when it is a mixture, or one the table does not hold. */
export function productOf(head: readonly Claim[], title: Title): Claim | null {
  if (head.length === 0) return null;
  const offer = ofOffer(head, title.tokens);
  if (offer !== undefined) return offer;
  return withPate(withAnimal(chooseHead(head, title), head, title), head, title);
}

/**
 * "Laks eller ørred": a leaflet's offer is its first food where all are of one group, else none; undefined: no offer.
 * Cheeses differ too much, and one the table does not hold may come first.
 */
function ofOffer(claims: readonly Claim[], tokens: readonly Token[]): Claim | null | undefined {
  const or = tokens.findIndex((token) => hasRole(token, ROLE.or));
  if (or < 0) return undefined;
  const startOf = ({ at }: Claim): number => at[0] ?? 0;
  const sorted = [...claims].sort((a, b) => startOf(a) - startOf(b));
  // "Gris skinke eller bacon": ham.
  const isOutdone = (one: Claim, other: Claim | undefined): boolean =>
    other !== undefined && other.strength > one.strength && !areListed(one, other, tokens);
  const [first, ...rest] = sorted.filter((one, at) => !isOutdone(one, sorted[at + 1]));
  if (!first || startOf(first) > or || !rest.some((other) => areListed(first, other, tokens))) return undefined;
  if (tokens.slice(0, startOf(first)).some(isLookAlike)) return null;
  const isOneOf = ({ food }: Claim): boolean =>
    food === first.food || (food.group === first.food.group && food.group !== 'cheese');
  // "Flæsk i skiver eller koteletter": the bare animal is too little alone.
  return rest.every(isOneOf)
    ? (rest.find(({ food, strength }) => food === first.food && strength > first.strength) ?? first)
    : null;
}

/** "Danbo", "cod": a food by a name of its own, and none of the table's. */
const isLookAlike = ({ sense }: Token): boolean =>
  sense.phrases?.some(({ food, keys, denies }) => food === null && keys.length === 1 && !denies) === true;

/** Of several foods named, the one the product is; null when it is a mixture. */
function chooseHead(named: readonly Claim[], title: Title): Claim | null {
  const claims = named.filter((claim) => !isOnMeat(claim, named, title.tokens));
  const most = Math.max(...claims.map(({ strength }) => strength));
  const ordered = claims
    .filter(({ strength }) => strength >= most)
    .sort((a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0));
  const best = title.headFirst ? ordered[0] : headLast(ordered, title.tokens);
  const spread = namedBeforeTaste(claims, title.tokens);
  if (spread || !best) return spread ?? null;
  const isMixture = ordered.some((other) => other !== best && isMixed(other, best, title.tokens));
  return isMixture ? null : mostSpecific(best, ordered);
}

/** "Nackensteaks Kräuterbutter": a herb butter behind a meat lies on it. 1 of 67,000 names. */
function isOnMeat({ food, at: [at = 0] }: Claim, named: readonly Claim[], tokens: readonly Token[]): boolean {
  if (food.id !== 'butter') return false;
  const { before, sense } = tokens[at] ?? {};
  const start = before === 'joined' ? at - 1 : at;
  if (start === at && sense?.key === 'butter') return false;
  return named.some((other) => MEAT.has(other.food.group) && (other.at.at(-1) ?? 0) < start);
}

/** "Schmelzkäse Schinken", "Flødeost laks", "Grillpølser bacon": what stands behind these is their taste, in any language. */
function namedBeforeTaste(claims: readonly Claim[], tokens: readonly Token[]): Claim | undefined {
  const spread = claims.find(({ food }) => food.id in HEADS.tastesBehind);
  const tastes = spread && HEADS.tastesBehind[spread.food.id];
  if (!tastes) return undefined;
  const end = spread.at.at(-1) ?? 0;
  // "Sausage & bacon", "Brat|speck"; "Grillkorv ost & bacon" lists its tastes.
  const next = tokens[end + 1];
  if (isListing(next) || next?.before === 'joined' || next?.before === 'hyphen') return undefined;
  const isTaste = ({ food, at }: Claim): boolean =>
    (tastes.includes(food.group) || tastes.includes(food.id)) && (at[0] ?? 0) > end;
  const others = claims.filter(({ food }) => food !== spread.food);
  return others.length > 0 && others.every(isTaste) ? spread : undefined;
}

/** English puts the noun last, but "Bratwurst, Cheddar" names the kind after a comma. */
function headLast(ordered: readonly Claim[], tokens: readonly Token[]): Claim | undefined {
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last || !HEADS.carriers.has(first.food.id)) return last;
  return tokens[last.at[0] ?? 0]?.before === 'comma' ? first : last;
}

function isMixed(other: Claim, best: Claim, tokens: readonly Token[]): boolean {
  if (other.food === best.food) return false;
  if (isPlatter(other, best) && areListed(other, best, tokens)) return true;
  if (isSameKind(other.food, best.food)) return false;
  if (isCompounded(other, best, tokens) || HEADS.carriers.has(best.food.id)) return false;
  if (other.food.group !== best.food.group || best.food.group === 'cheese') return true;
  return areListed(other, best, tokens);
}

/** "Salami, prosciutto & coppa", "sausage & bacon": listed together they are sold together; a ham may be called both ways. */
function isPlatter(a: Claim, b: Claim): boolean {
  const [first, second] = (a.at[0] ?? 0) < (b.at[0] ?? 0) ? [a.food, b.food] : [b.food, a.food];
  if (!HEADS.cured.has(second.id) || (isHam(first) && isHam(second))) return false;
  return HEADS.cured.has(first.id) || HEADS.links.has(first.id);
}
const isHam = ({ id }: Food): boolean => id === 'ham' || id === 'prosciutto';

/** "Blue cheese Stilton", "pork and beef sausage", "Gouda jong": kinds of one thing. */
const isSameKind = (a: Food, b: Food): boolean =>
  (MEAT.has(a.group) && MEAT.has(b.group)) ||
  a.id.split('-')[0] === b.id.split('-')[0] ||
  (a.group === b.group && (HEADS.generic.has(a.id) || HEADS.generic.has(b.id)));

/** "Comté-Salami": joined by a hyphen, the last part is the product. */
function isCompounded(first: Claim, last: Claim, tokens: readonly Token[]): boolean {
  const end = (first.at.at(-1) ?? 0) + 1;
  return last.at[0] === end && (tokens[end]?.before === 'hyphen' || tokens[end]?.before === 'joined');
}

/** "&", a comma or a slash stands somewhere between the two. */
function areListed(a: Claim, b: Claim, tokens: readonly Token[]): boolean {
  const from = Math.min(a.at[0] ?? 0, b.at[0] ?? 0);
  const to = Math.max(a.at[0] ?? 0, b.at[0] ?? 0);
  return tokens.slice(from + 1, to + 1).some(isListing);
}
const isListing = (token: Token | undefined): boolean =>
  token !== undefined && (SEPARATORS.has(token.before) || hasRole(token, ROLE.and));
const SEPARATORS: ReadonlySet<Token['before']> = new Set(['and', 'comma', 'slash']);

/** "Gouda with cumin" is the record of its own; a kind without a name gives way to any with one. */
const mostSpecific = (best: Claim, all: readonly Claim[]): Claim =>
  all.find(({ food }) => food.id.startsWith(`${best.food.id}-`)) ?? named(best, all);

const named = (best: Claim, all: readonly Claim[]): Claim =>
  HEADS.generic.has(best.food.id)
    ? (all.find(({ food }) => !HEADS.generic.has(food.id) && isKindOf(food, best.food)) ?? best)
    : best;

const isKindOf = (food: Food, { id, group }: Food): boolean =>
  food.group === group && (id !== 'sausage' || HEADS.sausages.some((sausage) => food.id.startsWith(sausage)));

/** A pâté named after a bird's or pig's liver is a pâté; goose and duck have records of their own. */
function withPate(best: Claim | null, head: readonly Claim[], { tokens }: Title): Claim | null {
  const pate = head.find(({ food }) => food.id === 'liver-pate');
  if (!best || !pate || /^(goose|duck)-liver|sausage/.test(best.food.id)) return best;
  // "Leverpostej med bacon": one that names its liver tastes of what stands beside it.
  if (best.food.group === 'meat' && pate.at.some((at) => namesLiver(tokens[at]))) return pate;
  return best.food === pate.food || best.food.group === 'poultry' || best.food.id.endsWith('liver') ? pate : null;
}

/** "Foie", or a word of its own like "leverpostej". */
const namesLiver = (token: Token | undefined): boolean =>
  token?.sense.key === 'liver' || (token?.sense.key === 'pate' && token.sense.own !== undefined);

/** A cut of an animal that the title names is that animal's; of one the table does not hold, nothing. */
function withAnimal(best: Claim | null, head: readonly Claim[], { tokens }: Title): Claim | null {
  const others = best ? FOODS.otherAnimals[best.food.id] : undefined;
  if (!best || !others) return best;
  const keyAt = (at: number): string => tokens[at]?.sense.key ?? '';
  const own = best.food.group === 'poultry' ? /^chicken$/ : /^(beef|veal|pork)$/;
  const isNamed = best.at.some((at) => own.test(keyAt(at)));
  const other = tokens.findIndex(({ sense }) => others.includes(sense.key));
  if (isNamed || other < 0) return best;
  return head.find(({ food, at }) => food !== best.food && at.includes(other)) ?? null;
}
