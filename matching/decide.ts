import type { Food, FoodGroup } from '../data/terms.ts';
import { bareDoubt } from './bare.ts';
import type { Evidence } from './evidence.ts';
import { speaksOfFood } from './qualifiers.ts';
import type { Title, Token } from './read.ts';
import { TUNING } from './tuning.ts';
import { isVetoed, MEAT, readVetoes, type Vetoes } from './vetoes.ts';
import { type Phrase, ROLE } from './vocabulary.ts';
import { hasRole, readZones, type Zone } from './zones.ts';

export interface Verdict {
  food: Food | null;
  confidence: number;
  contains: string[];
  /** Tokens that decided. */
  at: readonly number[];
}

/** Evidence that names a food, with its place in the title's structure. */
interface Claim {
  food: Food;
  /** How far it stands back for other claims (`TUNING.strength`). */
  strength: number;
  at: readonly number[];
  /** Behind "with", "for", "without" or a word of taste: contained at most. */
  aside: boolean;
}

/** Records for products that print their vitamin K2. */
export interface LabelledK2 {
  supplement?: Food | undefined;
  fortified?: Food | undefined;
}

/** Which food the product is, if any: evidence weighed against what else the title says. */
export function decide(
  title: Title,
  evidence: readonly Evidence[],
  { supplement, fortified }: LabelledK2 = {},
): Verdict {
  const { tokens } = title;
  const zones = readZones(tokens, evidence);
  const claims = evidence.flatMap((one) =>
    isLoneGuess(one, evidence, title) ? [] : claimOf(one, evidence, zones, tokens),
  );
  const contains = [...new Set(claims.map(({ food }) => food.id))];
  const silent: Verdict = { food: null, confidence: 0, contains, at: [] };
  if (claims.length === 0 && !supplement) return silent;
  const covered = coveredBy(evidence);
  const vetoes = readVetoes(tokens, evidence, covered, zones);

  const head = headClaims(claims, tokens);
  if (supplement) return decideSupplement(supplement, fortified, isPill(title) ? [] : head, vetoes, silent);
  const best = withPate(head.length === 0 ? null : withAnimal(chooseHead(head, title), head, title), head, title);
  if (!best || best.food.group === 'none' || isVetoed(best, vetoes, title.headFirst)) return silent;
  const confidence = confidenceOf(best, head, title, covered, zones);
  if (confidence < TUNING.threshold) return silent;
  return { food: best.food, confidence, contains: contains.filter((id) => id !== best.food.id), at: best.at };
}

function claimOf(
  { phrase, at }: Evidence,
  evidence: readonly Evidence[],
  zones: readonly Zone[],
  tokens: readonly Token[],
): Claim[] {
  const { food } = phrase;
  if (food === null || phrase.denies || isDenied(food, at, evidence, tokens) || isMilked(phrase, tokens)) return [];
  return [{ food, strength: strengthOf(phrase), at, aside: at.every((place) => zones[place] !== 'head') }];
}

/** "Queso de vaca", "lapte de vaca": the cow that gave the milk. */
const isMilked = ({ keys }: Phrase, tokens: readonly Token[]): boolean =>
  keys.length === 1 &&
  keys[0] === 'beef' &&
  tokens.some((token) => token.sense.key === 'milk' || hasRole(token, ROLE.cheese));

/** A repaired word and nothing else in the title that names a food of its kind. */
function isLoneGuess({ phrase, at }: Evidence, evidence: readonly Evidence[], title: Title): boolean {
  const isGuessed = (place: number): boolean => title.tokens[place]?.guessed === true;
  if (!at.every(isGuessed)) return false;
  const group = phrase.food?.group;
  if (title.tokens.some((token) => !token.guessed && hasRole(token, ROLE.cheese)) || speaksOfFood(title)) return false;
  return !evidence.some((other) => other.phrase.food?.group === group && !other.at.some(isGuessed));
}

/** A bare animal ("chicken") says less than any food's own name. */
function strengthOf({ food, keys }: Phrase): number {
  if (keys.includes('fatindry')) return TUNING.strengthOfDutchCheese;
  const bare = keys.length === 1 ? TUNING.bareKey[keys[0] ?? ''] : undefined;
  return bare ?? (food ? (TUNING.strength[food.id] ?? 1) : 0);
}

/** A word of the food's `not`, or a look-alike that takes a word of it: "cod liver" the liver of "cod liver pâté". */
const isDenied = (
  food: Food,
  at: readonly number[],
  evidence: readonly Evidence[],
  tokens: readonly Token[],
): boolean =>
  evidence.some(({ phrase, at: places }) => {
    if (phrase.denies) return phrase.food === food && !places.every((place) => at.includes(place));
    if (phrase.food !== null || places.every((place) => at.includes(place))) return false;
    const left = at.filter((place) => !places.includes(place));
    return left.length < at.length && !left.some((place) => isNamedBy(food, tokens[place]));
  });

/** "Goat milk kefir": goat milk takes the milk, and kefir is kefir without it. */
const isNamedBy = (food: Food, token: Token | undefined): boolean =>
  token?.sense.phrases?.some((phrase) => phrase.food === food && phrase.keys.length === 1 && !phrase.denies) === true;

/** Tokens that a phrase accounts for. "Dark chocolate yogurt": a dish beside a food stays what speaks against it. */
function coveredBy(evidence: readonly Evidence[]): Set<number> {
  const claimed = new Set(evidence.filter(isOfFood).flatMap(({ at }) => at));
  // "Pork chop seasoning": a look-alike that shares a word with a food hides nothing that speaks against the food.
  const naming = evidence.filter(
    (one) => !one.phrase.denies && (isOfFood(one) || !one.at.some((place) => claimed.has(place))),
  );
  const hasFood = naming.some(({ phrase }) => phrase.food !== null && !BESIDE_FOOD.has(phrase.food.group));
  const counted = naming.filter(({ phrase }) => !(hasFood && phrase.food && BESIDE_FOOD.has(phrase.food.group)));
  return new Set(counted.flatMap(({ at }) => at));
}

const isOfFood = ({ phrase }: Evidence): boolean => phrase.food !== null && !phrase.denies;

/** Groups that only speak when no food is named: dishes, and what holds no K2 (tofu, margarine). */
const BESIDE_FOOD: ReadonlySet<FoodGroup> = new Set(['prepared', 'none']);

/** Claims that may be the product; a sausage that ends the title is one even behind "with peppers". */
function headClaims(claims: readonly Claim[], tokens: readonly Token[]): Claim[] {
  const head = claims.filter(({ aside }) => !aside);
  const last = claims.find(({ food, at }) => at.at(-1) === tokens.length - 1 && TUNING.carriers.includes(food.id));
  return head.length === 0 && last && last.at.length > 1 ? [last] : head;
}

/** "Vit. K2 from natto, 90 caps". */
const isPill = ({ words }: Title): boolean => words.some(({ text }) => PILL.test(text));
const PILL = /^\d*(?:[ck]aps|softgel|tab[ls]|tablet|comprim|compress|gelul|gélul|pressling|drops|tropfen|druppel)/i;

/** A pill that names natto is a pill; natto or a yogurt drink that names its K2 is that. */
function decideSupplement(
  supplement: Food,
  fortified: Food | undefined,
  head: readonly Claim[],
  vetoes: Vetoes,
  silent: Verdict,
): Verdict {
  const host = head.find(({ food }) => TUNING.namesItsK2.some((id) => food.id.startsWith(id)));
  if (host) return { ...silent, food: host.food, confidence: TUNING.supplementConfidence, at: host.at };
  const drink = fortified && head.find(({ food }) => food.id.includes('yogurt'));
  if (drink) return { ...silent, food: fortified, confidence: TUNING.supplementConfidence, at: drink.at };
  return vetoes.alien ? silent : { ...silent, food: supplement, confidence: TUNING.supplementConfidence };
}

/** Of several foods named, the one the product is; null when it is a mixture. */
function chooseHead(claims: readonly Claim[], title: Title): Claim | null {
  const most = Math.max(...claims.map(({ strength }) => strength));
  const ordered = claims
    .filter(({ strength }) => strength >= most)
    .sort((a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0));
  const best = title.headFirst ? ordered[0] : headLast(ordered, title.tokens);
  if (!best) return null;
  const isMixture = ordered.some((other) => other !== best && isMixed(other, best, title.tokens));
  return isMixture ? null : mostSpecific(best, ordered);
}

/** English puts the noun last, but "Bratwurst, Cheddar" names the kind after a comma. */
function headLast(ordered: readonly Claim[], tokens: readonly Token[]): Claim | undefined {
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last || !TUNING.carriers.includes(first.food.id)) return last;
  return tokens[last.at[0] ?? 0]?.before === 'comma' ? first : last;
}

function isMixed(other: Claim, best: Claim, tokens: readonly Token[]): boolean {
  if (other.food === best.food || isSameKind(other.food, best.food)) return false;
  if (isCompounded(other, best, tokens) || TUNING.carriers.includes(best.food.id)) return false;
  if (other.food.group !== best.food.group || best.food.group === 'cheese') return true;
  return areListed(other, best, tokens);
}

/** "Blue cheese Stilton", "pork and beef sausage", "Gouda jong": kinds of one thing. */
const isSameKind = (a: Food, b: Food): boolean =>
  (MEAT.has(a.group) && MEAT.has(b.group)) ||
  a.id.split('-')[0] === b.id.split('-')[0] ||
  (a.group === b.group && (TUNING.generic.includes(a.id) || TUNING.generic.includes(b.id)));

/** "Comté-Salami": joined by a hyphen, the last part is the product. */
function isCompounded(first: Claim, last: Claim, tokens: readonly Token[]): boolean {
  const end = (first.at.at(-1) ?? 0) + 1;
  return last.at[0] === end && (tokens[end]?.before === 'hyphen' || tokens[end]?.before === 'joined');
}

/** "&", a comma or a slash stands somewhere between the two. */
function areListed(a: Claim, b: Claim, tokens: readonly Token[]): boolean {
  const from = Math.min(a.at[0] ?? 0, b.at[0] ?? 0);
  const to = Math.max(a.at[0] ?? 0, b.at[0] ?? 0);
  return tokens.slice(from + 1, to + 1).some((token) => SEPARATORS.has(token.before) || hasRole(token, ROLE.and));
}
const SEPARATORS: ReadonlySet<Token['before']> = new Set(['and', 'comma', 'slash']);

/** "Gouda with cumin" is the record of its own; a kind without a name gives way to any with one. */
const mostSpecific = (best: Claim, all: readonly Claim[]): Claim =>
  all.find(({ food }) => food.id.startsWith(`${best.food.id}-`)) ?? named(best, all);

const named = (best: Claim, all: readonly Claim[]): Claim =>
  TUNING.generic.includes(best.food.id)
    ? (all.find(({ food }) => !TUNING.generic.includes(food.id) && isKindOf(food, best.food)) ?? best)
    : best;

const isKindOf = (food: Food, { id, group }: Food): boolean =>
  food.group === group && (id !== 'sausage' || TUNING.sausages.some((sausage) => food.id.startsWith(sausage)));

/** A pâté named after a bird's or pig's liver is a pâté; goose and duck have records of their own. */
function withPate(best: Claim | null, head: readonly Claim[], { tokens }: Title): Claim | null {
  const pate = head.find(({ food }) => food.id === 'liver-pate');
  if (!best || !pate || /^(goose|duck)-liver|sausage/.test(best.food.id)) return best;
  // "Bacon leverpostej": one that names its liver tastes of what stands beside it.
  if (best.food.group === 'meat' && pate.at.some((at) => namesLiver(tokens[at]))) return pate;
  return best.food === pate.food || best.food.group === 'poultry' || best.food.id.endsWith('liver') ? pate : null;
}

/** "Foie", or a word of its own like "leverpostej". */
const namesLiver = (token: Token | undefined): boolean =>
  token?.sense.key === 'liver' || (token?.sense.key === 'pate' && token.sense.own !== undefined);

/** A cut of an animal that the title names is that animal's; of one the table does not hold, nothing. */
function withAnimal(best: Claim | null, head: readonly Claim[], { tokens }: Title): Claim | null {
  const others = best ? TUNING.otherAnimals[best.food.id] : undefined;
  if (!best || !others) return best;
  const keyAt = (at: number): string => tokens[at]?.sense.key ?? '';
  const isNamed = best.at.some((at) => /^(beef|veal|pork)$/.test(keyAt(at)));
  const other = tokens.findIndex(({ sense }) => others.includes(sense.key));
  if (isNamed || other < 0) return best;
  return head.find(({ food, at }) => food !== best.food && at.includes(other)) ?? null;
}

/** "And" stands right behind a word or a little before it: "et ses petits légumes". */
const isListed = ({ tokens }: Title, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 2).some((token) => token.before === 'and' || hasRole(token, ROLE.and));

/** "Hamburger … con bacon y queso": cheese or bacon behind "with". */
const isLaden = (best: Claim, { tokens }: Title, zones: readonly Zone[]): boolean =>
  best.at.some((at) => tokens[at]?.sense.key === 'patty') &&
  tokens.some((token, at) => zones[at] === 'with' && (hasRole(token, ROLE.cheese) || token.sense.key === 'bacon'));

/** How sure a match is: certainty less every doubt the rest of the title gives. */
function confidenceOf(
  best: Claim,
  claims: readonly Claim[],
  title: Title,
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): number {
  const { doubt } = TUNING;
  const isCarrier =
    TUNING.carriers.includes(best.food.id) || TUNING.flavourable.some((id) => best.food.id.startsWith(id));
  const isFilling = MEAT.has(best.food.group) || best.food.group === 'cheese';
  const isMilk = best.food.id.startsWith('milk');
  const last = best.at.at(-1) ?? 0;
  let doubts = bareDoubt(best, title, covered, zones);
  doubts += claims.some(({ food }) => food.group !== best.food.group) ? doubt.otherGroup : 0;
  doubts += isLaden(best, title, zones) ? doubt.ladenPatty : 0;
  for (const [at, token] of title.tokens.entries()) {
    if (covered.has(at) || zones[at] !== 'head') continue;
    if (hasRole(token, ROLE.side) && !isCarrier)
      doubts += doubt.side + (isFilling && isListed(title, at) ? doubt.sideListed : 0);
    if (!title.headFirst && at > last && isMilk && hasRole(token, ROLE.fruit | ROLE.side))
      doubts += doubt.fruitBehindMilk;
    if (token.sense.known) continue;
    if (!title.headFirst && at > last) doubts += doubt.unknownBehind;
  }
  return Math.max(0, TUNING.certain - doubts);
}
