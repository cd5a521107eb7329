import type { Food } from '../data/terms.ts';
import { isHeadFirst } from './language.ts';
import { fold } from './normalize.ts';
import type { Title, Token } from './read.ts';
import { TUNING } from './tuning.ts';
import { ROLE, stem } from './vocabulary.ts';
import { hasRole, type Zone } from './zones.ts';

interface Named {
  food: Food;
  at: readonly number[];
}

/**
 * Doubt about a food that one word alone names: milk, egg, butter and bare animals stand in the names of a thousand
 * other things. Words nobody knows say so loudest where the noun of the product stands.
 */
export function bareDoubt(
  { food, at }: Named,
  title: Title,
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): number {
  const place = at[0];
  if (place === undefined || at.length > 1) return 0;
  const { ingredients, species, head, side, supported, listed } = TUNING.bare;
  const key = title.tokens[place]?.sense.key ?? '';
  const isSpecies = species.includes(key);
  if (!isSpecies && !ingredients.includes(key)) return 0;
  const order = wordOrder(food, title, place);
  const share = speaksFor(title, place) ? supported : 1;
  const sized = isSized(food, title) ? supported : share;
  let doubts = 0;
  for (const [other, token] of title.tokens.entries()) {
    if (isSpecies && other > 0 && isListing(token)) doubts += listed;
    if (covered.has(other) || zones[other] !== 'head' || token.sense.known || isShort(title, token)) continue;
    if (other < place) doubts += order === 'noun first' && !isSpecies ? head * share : side * sized;
    else doubts += (order === 'noun last' || isSpecies) && food.group !== 'fish' ? head * sized : side * sized;
  }
  return doubts;
}

/** "approx.", "MSC", "GR": abbreviations say nothing, nor does what is left between Japanese words. */
const isShort = ({ words }: Title, { word }: Token): boolean =>
  /^(?:\w{1,3}|approx|circa|[^a-z]+)$/i.test(words[word]?.text ?? '');

const isListing = (token: Token): boolean => token.before === 'and' || hasRole(token, ROLE.and | ROLE.with);

/**
 * "Chocolatine beurre": a Romance word tells where the noun stands, even where the title's language is unknown. Italian
 * shops put the brand first, so their order says nothing.
 */
function wordOrder(food: Food, title: Title, place: number): 'noun first' | 'noun last' | 'free' {
  const word = stem(fold(title.words[title.tokens[place]?.word ?? 0]?.text ?? ''));
  const langs = Object.keys(food.names).filter((lang) =>
    food.names[lang]?.some((name) => name.split(' ').some((part) => stem(fold(part)) === word)),
  );
  if (langs.length === 0) return title.headFirst ? 'free' : 'noun last';
  if (!langs.every(isHeadFirst)) return 'noun last';
  return langs.includes('it') ? 'free' : 'noun first';
}

const VOLUME = /^\d*[.,]?\d*(?:ml|cl|dl|l|lt|ltr|litre|liter|litro|pint|pints|qt|gallon)$/i;
const WEIGHT = /^\d*[.,]?\d*(?:g|gr|kg|gram|grammes)$/i;
const COUNT = /^(?:[4-9]|1[0258]|[23]0|\d+(?:er|st|stk|ks|szt|ct|pk|pz|stuks|stück|pack|un))$/i;

/** Sold as the food is sold: butter by weight, milk and cream by volume, eggs by the number. */
function isSized({ group, id }: Food, { words }: Title): boolean {
  const size = group === 'egg' ? COUNT : id.startsWith('milk') || id === 'cream' ? VOLUME : WEIGHT;
  return words.some(({ text }) => size.test(text));
}

/** A word of how the food itself is sold: a form, a cut, a grade. */
const speaksFor = ({ tokens }: Title, place: number): boolean =>
  tokens.some(({ sense }, at) => at !== place && sense.known && (sense.roles & ~ROLE.plain) === 0);
