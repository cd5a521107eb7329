import type { Food } from '../data/terms.ts';
import { bareDoubt } from './bare.ts';
import { MEAT } from './food-sets.ts';
import type { Claim } from './heads.ts';
import type { Title } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { FOODS } from './tuning-foods.ts';
import { HEADS } from './tuning-heads.ts';
import type { Zone } from './zones.ts';

/** Of a match without any doubt. */
const CERTAIN = 0.97;
/** Doubts, each taken off the confidence of a match. */
const DOUBT = {
  /** "Ravioli rotondi melanzane mozzarella": a vegetable beside a food that is seldom flavoured. */
  side: 0.25,
  /** "Radicchio e speck", "ricotta and spinach", "tuna & beans": listed together they fill something or are a salad. */
  sideListed: 0.25,
  /** "Whole milk, honey, pear": fruit behind milk names something made of it. */
  fruitBehindMilk: 0.25,
  /** "Hamburger with bacon and cheese" is one ready to eat. */
  ladenPatty: 0.48,
  /** An unknown noun behind an English food: "Cheddar Smiles". */
  unknownBehind: 0.03,
  /** Another food of another kind stands beside it. */
  otherGroup: 0.2,
};

/** A sauce of tuna, not a salad with it. */
const TOMATO = /^(?:toma|pomod)/;

/** "And" stands right behind a word or a little before it: "et ses petits légumes". */
const isListed = ({ tokens }: Title, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 2).some((token) => token.before === 'and' || hasRole(token, ROLE.and));

/** "Hamburger … con bacon y queso": cheese or bacon behind "with". 3 of 67,000 names. */
const isLaden = (best: Claim, { tokens }: Title, zones: readonly Zone[]): boolean =>
  best.at.some((at) => tokens[at]?.sense.key === 'patty') &&
  tokens.some((token, at) => zones[at] === 'with' && (hasRole(token, ROLE.cheese) || token.sense.key === 'bacon'));

/** "Chicken sausage", "turkey salami": of any meat a sausage is one. */
const isOneKind = (other: Food, best: Food): boolean =>
  other.group === best.group ||
  (MEAT.has(other.group) && HEADS.sausages.some((sausage) => best.id.startsWith(sausage)));

/** How sure a match is: certainty less every doubt the rest of the title gives. */
export function confidenceOf(
  best: Claim,
  claims: readonly Claim[],
  title: Title,
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): number {
  const isCarrier = HEADS.carriers.has(best.food.id) || FOODS.flavourable.some((id) => best.food.id.startsWith(id));
  const isFilling = MEAT.has(best.food.group) || best.food.group === 'cheese';
  const isTuna = best.food.id === 'tuna';
  const isMilk = best.food.id.startsWith('milk');
  const last = best.at.at(-1) ?? 0;
  let doubts = bareDoubt(best, title, covered, zones);
  doubts += claims.some(({ food }) => !isOneKind(food, best.food)) ? DOUBT.otherGroup : 0;
  doubts += isLaden(best, title, zones) ? DOUBT.ladenPatty : 0;
  for (const [at, token] of title.tokens.entries()) {
    if (covered.has(at) || zones[at] !== 'head') continue;
    if (hasRole(token, ROLE.side) && !isCarrier)
      doubts +=
        DOUBT.side +
        ((isFilling || (isTuna && !TOMATO.test(token.sense.key))) && isListed(title, at) ? DOUBT.sideListed : 0);
    if (!title.headFirst && at > last && isMilk && hasRole(token, ROLE.fruit | ROLE.side))
      doubts += DOUBT.fruitBehindMilk;
    if (token.sense.known) continue;
    if (!title.headFirst && at > last) doubts += DOUBT.unknownBehind;
  }
  return Math.max(0, CERTAIN - doubts);
}
