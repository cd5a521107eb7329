import type { Food, FoodGroup } from '../data/terms.ts';
import { confidenceOf } from './doubts.ts';
import type { Evidence } from './evidence.ts';
import { type Claim, productOf } from './heads.ts';
import { tasteOrder } from './language.ts';
import { namesAlone, namesFood, type Phrase } from './phrases.ts';
import { speaksOfFood } from './qualifiers.ts';
import type { Title, Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { FOODS } from './tuning-foods.ts';
import { HEADS } from './tuning-heads.ts';
import { isVetoed, readVetoes, type Vetoes } from './vetoes.ts';
import { readZones, type Zone } from './zones.ts';

/** Below this no badge. */
const THRESHOLD = 0.5;
/** "Vitamin K2 MK-7 100 µg" leaves little doubt. */
const SUPPLEMENT_CONFIDENCE = 0.97;

export interface Verdict {
  food: Food | null;
  confidence: number;
  contains: string[];
  /** Tokens that decided. */
  at: readonly number[];
}

/** Records for products that print their vitamin K2. */
export interface LabelledK2 {
  supplement?: Food | undefined;
  fortified?: Food | undefined;
}

/**
 * Which food the product is, if any. One of the person's own takes the place of those whose words it goes by; where it
 * makes a mixture with others, they are weighed as if it were not there: no product goes dark for it.
 */
export function decide(title: Title, evidence: readonly Evidence[], labelled: LabelledK2 = {}): Verdict {
  const own = evidence.filter(isOwn);
  if (own.length === 0) return weigh(title, evidence, labelled);
  const verdict = weigh(
    title,
    evidence.filter((one) => isOwn(one) || !own.some((other) => isReplaced(one, other))),
    labelled,
  );
  if (verdict.food) return verdict;
  return weigh(
    title,
    evidence.filter((one) => !isOwn(one)),
    labelled,
  );
}

const isOwn = ({ phrase }: Evidence): boolean => phrase.food?.own === true;

/** Never by one without the other's cautions. */
const isReplaced = ({ phrase, at }: Evidence, own: Evidence): boolean =>
  at.every((place) => own.at.includes(place)) &&
  (phrase.food?.cautions ?? []).every((caution) => own.phrase.food?.cautions?.includes(caution));

/** Evidence weighed against what else the title says. */
function weigh(title: Title, evidence: readonly Evidence[], { supplement, fortified }: LabelledK2): Verdict {
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

  if (!supplement && (vetoes.dish || vetoes.alien)) return silent;
  const head = headClaims(claims, tokens);
  if (supplement) return decideSupplement(supplement, fortified, isPill(title) ? [] : head, vetoes, silent);
  const best = productOf(head, title);
  if (
    !best ||
    best.food.group === 'none' ||
    isCapsule(best.food, title) ||
    isFilled(best, claims, zones) ||
    isPlated(best, claims, zones) ||
    isVetoed(best, vetoes, tasteOrder(title.lang))
  )
    return silent;
  const confidence = confidenceOf(best, head, title, covered, zones);
  if (confidence < THRESHOLD) return silent;
  return { food: best.food, confidence, contains: contains.filter((id) => id !== best.food.id), at: best.at };
}

function claimOf(
  { phrase, at }: Evidence,
  evidence: readonly Evidence[],
  zones: readonly Zone[],
  tokens: readonly Token[],
): Claim[] {
  if (!namesFood(phrase) || isDenied(phrase.food, at, evidence, tokens) || isMilked(phrase, tokens)) return [];
  return [{ food: phrase.food, strength: strengthOf(phrase), at, aside: at.every((place) => zones[place] !== 'head') }];
}

/** "Queso de vaca", "mantequilla de vaca pasiega": the cow that gave the milk. */
const isMilked = ({ keys }: Phrase, tokens: readonly Token[]): boolean =>
  keys.length === 1 &&
  keys[0] === 'beef' &&
  tokens.some((token) => MILKS.has(token.sense.key) || hasRole(token, ROLE.cheese));
const MILKS: ReadonlySet<string> = new Set(['milk', 'butter', 'yogurt']);

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
  if (keys.includes('fatindry')) return FOODS.strengthOfDutchCheese;
  if (food?.id === 'processed-cheese' && keys.some((key) => FOODS.melted.has(key))) return FOODS.strengthOfMeltedCheese;
  const bare = keys.length === 1 ? FOODS.bareKey[keys[0] ?? ''] : undefined;
  return bare ?? (food ? (FOODS.strength[food.id] ?? 1) : 0);
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
  token?.sense.phrases?.some((phrase) => phrase.food === food && namesAlone(phrase)) === true;

/** Tokens that a phrase accounts for. "Dark chocolate yogurt": a dish beside a food stays what speaks against it. */
function coveredBy(evidence: readonly Evidence[]): Set<number> {
  const claimed = new Set(evidence.filter(({ phrase }) => namesFood(phrase)).flatMap(({ at }) => at));
  // "Pork chop seasoning": a look-alike that shares a word with a food hides nothing that speaks against the food.
  const naming = evidence.filter(
    (one) => !one.phrase.denies && (namesFood(one.phrase) || !one.at.some((place) => claimed.has(place))),
  );
  const hasFood = naming.some(({ phrase }) => phrase.food !== null && !BESIDE_FOOD.has(phrase.food.group));
  const counted = naming.filter(({ phrase }) => !(hasFood && phrase.food && BESIDE_FOOD.has(phrase.food.group)));
  return new Set(counted.flatMap(({ at }) => at));
}

/** Groups that only speak when no food is named: dishes, and what holds no K2 (tofu, margarine). */
const BESIDE_FOOD: ReadonlySet<FoodGroup> = new Set(['prepared', 'none']);

/** Claims that may be the product; a sausage that ends the title is one even behind "with peppers". */
function headClaims(claims: readonly Claim[], tokens: readonly Token[]): Claim[] {
  const head = claims.filter(({ aside }) => !aside);
  const last = claims.findLast(({ food, at }) => at.at(-1) === tokens.length - 1 && HEADS.carriers.has(food.id));
  return head.length === 0 && last && last.at.length > 1 ? [last] : head;
}

/** "Chicken breast with ham and cheese" is a dish; a sausage is often made with either. 2 of 67,000 names. */
const isFilled = ({ food }: Claim, claims: readonly Claim[], zones: readonly Zone[]): boolean =>
  food.group === 'poultry' &&
  !HEADS.carriers.has(food.id) &&
  claims.some(
    (other) =>
      (other.food.group === 'cheese' || HEADS.cured.has(other.food.id)) && other.at.every((at) => zones[at] === 'with'),
  );

/** "Rostbratwürste mit Sauerkraut" are a meal on a tray; "sauerkraut with bacon" is sauerkraut. */
const isPlated = ({ food }: Claim, claims: readonly Claim[], zones: readonly Zone[]): boolean =>
  food.group === 'meat' &&
  claims.some((other) => other.food.id === 'sauerkraut' && other.at.every((at) => zones[at] === 'with'));

/** "Vit. K2 from natto, 90 caps". */
const isPill = ({ words }: Title): boolean => words.some(({ text }) => PILL.test(text));
const PILL =
  /^\d*(?:[ck]aps|softgel|tab[ls]|tablet|comprim|compress|gelul|gélul|pressling|drops|krople|tropfen|druppel|капс|табл|καψ)/i;

/** "Beef liver capsules" are no liver; oils are sold in capsules, too. */
const isCapsule = ({ group }: Food, { words }: Title): boolean =>
  group !== 'fat' && words.some(({ text }) => CAPSULE.test(text));
const CAPSULE = /^(?:capsules?|kapseln?|capsulas?|gelules?|gélules?|kapslar|kapsler|kapsulki|softgels?|капсул[ыи]?)$/i;

/** A pill that names natto is a pill; natto or a yogurt drink that names its K2 is that. */
function decideSupplement(
  supplement: Food,
  fortified: Food | undefined,
  head: readonly Claim[],
  vetoes: Vetoes,
  silent: Verdict,
): Verdict {
  const host = head.find(({ food }) => FOODS.namesItsK2.some((id) => food.id.startsWith(id)));
  if (host) return { ...silent, food: host.food, confidence: SUPPLEMENT_CONFIDENCE, at: host.at };
  const drink = fortified && head.find(({ food }) => food.id.includes('yogurt'));
  if (drink) return { ...silent, food: fortified, confidence: SUPPLEMENT_CONFIDENCE, at: drink.at };
  return vetoes.alien ? silent : { ...silent, food: supplement, confidence: SUPPLEMENT_CONFIDENCE };
}
