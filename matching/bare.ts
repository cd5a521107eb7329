import type { Food } from '../data/terms.ts';
import type { Claim } from './heads.ts';
import { brandOrder, type NounOrder } from './language.ts';
import { BUTTERFAT } from './neighbours.ts';
import { fold } from './normalize.ts';
import type { Title, Token } from './read.ts';
import { hasRole, ROLE } from './sense.ts';
import { stem } from './stem.ts';
import { isOfOwnPart, type Zone } from './zones.ts';

/** What one word alone names may be an ingredient of what the other words name (`bare.ts`). */
export const BARE = {
  ingredients: ['milk', 'egg', 'butter', 'cream'],
  species: ['chicken', 'turkey', 'pork', 'beef', 'veal', 'lamb', 'rabbit', 'shrimp'],
  /** An unknown word where the noun of the product stands: "Milk Stout", "Chocolatine beurre", "Chicken Dhansak". */
  head: 0.48,
  /** An unknown word on the other side: mostly a brand ("Norco Milk"). */
  side: 0.16,
  /** The same beside an animal, where it is a dish as often: "Cheesy Ranch Chicken". */
  sideOfSpecies: 0.2,
  /** Words count this much less beside a size the food is sold in: "butter 250 g", "milk 2 l". */
  sized: 0.35,
  /** An animal's cut or making makes dishes less likely: "roast chicken Bernese". */
  prepared: 0.7,
  /** "Chicken & …", "poulet aux …"; a vegetable or sweet beside butter, coconut beside shrimps. */
  listed: 0.48,
  /** Milk by weight is a powder or a chocolate: "Premium Milch 300 g". */
  weighedMilk: 0.48,
  /** Milk that says nothing of milk, beside words nobody knows. */
  mereMilk: 0.2,
};

/**
 * Doubt about a food that one word alone names: milk, egg, butter and bare animals stand in the names of a thousand
 * other things. Words nobody knows say so loudest where the noun of the product stands.
 */
export function bareDoubt(
  { food, at }: Claim,
  title: Title,
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): number {
  const [place, second] = at.filter((one) => zones[one] !== 'with');
  if (place === undefined || second !== undefined) return 0;
  const key = title.tokens[place]?.sense.key ?? '';
  const isAnimal = BARE.species.includes(key);
  if (!isAnimal && !BARE.ingredients.includes(key)) return 0;
  const beside = isAnimal ? ROLE.plant | ROLE.fruit : ROLE.side | ROLE.plant | (key === 'milk' ? 0 : ROLE.fruit);
  const unknown: number[] = [];
  let listed = 0;
  for (const [other, token] of title.tokens.entries()) {
    if (isAnimal && other > 0 && isListing(title, other, place, zones)) listed++;
    if (covered.has(other) || zones[other] !== 'head') continue;
    if (hasRole(token, beside)) listed++;
    if (!token.sense.known && !isShort(title, token) && !isOrigin(title, token)) unknown.push(other);
  }
  const before = unknown.filter((other) => other < place).length;
  const behind = unknown.length - before;
  const doubt = isAnimal
    ? animalDoubt(food, title, place, before, behind)
    : ingredientDoubt(food, title, place, before, behind);
  return listed * BARE.listed + doubt;
}

function animalDoubt(food: Food, title: Title, place: number, before: number, behind: number): number {
  const share = isPrepared(title, place) ? BARE.prepared : 1;
  // "FRANGO KG SADIA": sold by weight, and what stands behind is who sells it.
  if (/^kg$/i.test(title.words[(title.tokens[place]?.word ?? 0) + 1]?.text ?? '')) return (before + behind) * BARE.side;
  // "Delicias de pollo": the noun before "of" is the product.
  const isOf = OF.test(title.words[(title.tokens[place]?.word ?? 0) - 1]?.text ?? '');
  const ahead = isOf || nounOrder(food, title, place) === 'first' ? BARE.head : BARE.sideOfSpecies;
  return share * (before * ahead + behind * (food.group === 'fish' ? BARE.side : BARE.head));
}

const OF = /^(?:de|di|du|d|of|van|von)$/i;

function ingredientDoubt(food: Food, title: Title, place: number, before: number, behind: number): number {
  const order = nounOrder(food, title, place);
  const share = isSized(food, title) ? BARE.sized : 1;
  const words =
    before * (order === 'first' ? BARE.head : BARE.side) + behind * (order === 'last' ? BARE.head : BARE.side);
  return share * words + (food.id.startsWith('milk') ? milkDoubt(title, before + behind) : 0);
}

function milkDoubt({ words }: Title, unknown: number): number {
  const speaks = saysFat(words) || words.some(({ text }) => VOLUME.test(text) || MILKY.test(fold(text)));
  const weighed = words.some(({ text }) => WEIGHT.test(text));
  return (weighed && !speaks ? BARE.weighedMilk : 0) + (unknown > 0 && !speaks ? BARE.mereMilk : 0);
}

/** "Молоко 2,5% 900 г": milk to drink prints its fat, and its pouches are weighed; "milk 1,5 kg" is a weight. */
const saysFat = (words: Title['words']): boolean =>
  words.some(
    ({ text }, at) =>
      /^[0-4]$/.test(text) && /^\d$/.test(words[at + 1]?.text ?? '') && !/^(?:kg|кг)$/i.test(words[at + 2]?.text ?? ''),
  );

/** What is said of milk to drink, in many languages. */
const MILKY =
  /^(?:whole|full|skim|semi|fresh|raw|organic|bio|eko|uht|a2|jersey|pasteur|homogen|la[ck]tos|vollm|frisch|h|entier|entera|enter|inter[oa]|demi|ecrem|frais|fresc|fersk|farsk|volle|halfvolle|magere|cow|cream(?!y)|calci|vitamin|omega|protein|mlek|ekolog|light|lite|lett?|пит|паст|ультрапаст|стер|отборн|відбірн|цельн|незбир|топл|παστερ|πλ[ηή]ρ|ελαφρ)/;

/** "approx.", "MSC", "GR": abbreviations say nothing, nor does what is left between Japanese words. */
const isShort = ({ words }: Title, { word }: Token): boolean =>
  /^(?:[\wа-яіїα-ω]{1,3}|approx|circa|[^a-zа-яіїєά-ώ]+)$/i.test(words[word]?.text ?? '');

/** "Smör från Dalarna", "småländsk mjölk": where it comes from is no noun. */
const isOrigin = ({ words }: Title, { word }: Token): boolean =>
  /^(?:fr[åa]n?|from|aus|uit)$/i.test(words[word - 1]?.text ?? '') || /l[äa]nd?sk[at]?$/i.test(words[word]?.text ?? '');

/** "Chicken & …", "poulet aux …"; but "hot & spicy chicken" and "pollo con piel" list nothing. */
function isListing({ tokens }: Title, at: number, place: number, zones: readonly Zone[]): boolean {
  const token = tokens[at];
  if (zones[at] === 'use') return false;
  if (hasRole(token, ROLE.with)) return !isOfOwnPart(tokens, at);
  const isAnd = hasRole(token, ROLE.and);
  if (!isAnd && token?.before !== 'and') return false;
  const right = isAnd ? at + 1 : at;
  return !(right < place && isDescribing(tokens[at - 1]) && isDescribing(tokens[right]));
}

const isDescribing = (token: Token | undefined): boolean =>
  token?.sense.known === true && hasRole(token, ROLE.plain) && (token.sense.roles & ~ROLE.plain) === 0;

/**
 * Where the noun stands beside words nobody knows. "Chocolatine beurre": a Romance word tells it even where the title's
 * language is unknown; in Greek shops the brand stands on either side.
 */
function nounOrder(food: Food, title: Title, place: number): NounOrder {
  const word = stem(fold(title.words[title.tokens[place]?.word ?? 0]?.text ?? ''));
  if (CYRILLIC.test(word)) return 'first';
  if (GREEK.test(word)) return 'free';
  const langs = langsByStem(food).get(word);
  if (langs === undefined) return title.headFirst ? 'free' : 'last';
  return brandOrder(langs);
}

const CYRILLIC = /^[а-я]/;
const GREEK = /^[α-ω]/;

const stemsOfFoods = new WeakMap<Food, ReadonlyMap<string, readonly string[]>>();

/** Stem of a word in the food's names → languages of those names. Kept: stemming some 60 names anew took 20 µs a title. */
function langsByStem(food: Food): ReadonlyMap<string, readonly string[]> {
  const known = stemsOfFoods.get(food);
  if (known) return known;
  const stems = new Map<string, string[]>();
  for (const [lang, names] of Object.entries(food.names)) {
    for (const word of new Set(names.flatMap((name) => name.split(' ').map((part) => stem(fold(part)))))) {
      stems.set(word, [...(stems.get(word) ?? []), lang]);
    }
  }
  stemsOfFoods.set(food, stems);
  return stems;
}

const VOLUME = /^\d*[.,]?\d*(?:ml|cl|dl|l|lt|ltr|litre|liter|litro|pint|pints|qt|gallon|мл|л|литр|λ|λιτ|λιτρ[οα])$/i;
const WEIGHT = /^\d*[.,]?\d*(?:g|gr|kg|gram|grammes|г|гр|кг|γρ|κιλ|κιλό)$/i;
const COUNT =
  /^(?:[4-9]|1[0258]|[23]0|\d+(?:er|st|stk|ks|szt|ct|pk|pz|stuks|stück|pack|un|db|buc|adet|s|шт|τεμ?|άδα))$/i;

/** Sold as the food is sold: butter by weight, milk and cream by volume, eggs by the number. */
function isSized({ group, id }: Food, { words }: Title): boolean {
  const size = group === 'egg' ? COUNT : id.startsWith('milk') || id === 'cream' ? VOLUME : WEIGHT;
  if (words.some(({ text }) => size.test(text))) return true;
  return id.startsWith('milk') ? saysFat(words) : id === 'butter' && words.some(({ text }) => BUTTERFAT.test(text));
}

/** A form, a cut, a making: "roasted", "slices". */
const isPrepared = ({ tokens }: Title, place: number): boolean =>
  tokens.some(({ sense }, at) => at !== place && sense.known && (sense.roles & ~ROLE.plain) === 0);
