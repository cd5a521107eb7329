import type { Food } from '../data/terms.ts';
import { bareDoubt } from './bare.ts';
import { MEAT } from './food-sets.ts';
import type { Claim } from './heads.ts';
import type { Title } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { TUNING } from './tuning.ts';
import type { Zone } from './zones.ts';

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
  (MEAT.has(other.group) && TUNING.sausages.some((sausage) => best.id.startsWith(sausage)));

/** How sure a match is: certainty less every doubt the rest of the title gives. */
export function confidenceOf(
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
  doubts += claims.some(({ food }) => !isOneKind(food, best.food)) ? doubt.otherGroup : 0;
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
