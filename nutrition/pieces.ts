import type { Food, Product } from '../data/terms.ts';
import { ASSUMED } from './assumed-sizes.ts';
import { anyWord } from './title-words.ts';

type EggSize = keyof typeof ASSUMED.eggGrams.EU;

/**
 * The letter stands alone ("Größe M", "str. L", "10 XL", "Mサイズ", "M-Eier"), never as the elided article of "l'oeuf" or as
 * the beginning of a name: "M&S", "S-Budget".
 */
const SIZE_LETTER =
  /(?<![\p{L}'’&]|& )(xxl|xl|ll|[sml])(?=サイズ|玉|(?![\p{L}\d'’]| ?&|-(?!eier|egg|ägg|æg)\p{L}{3}))/gu;
const SIZE_WORDS: readonly (readonly [EggSize, (title: string) => boolean])[] = [
  ['xl', anyWord(['extra[ -]?large', 'jumbo', 'very large', 'tr[eè]s gros', 'extra gro(?:ß|ss)e?'])],
  ['l', anyWord(['large', 'gros', 'grandes?', 'grandi', 'stora', 'store', 'duże'])],
  [
    'm',
    anyWord([
      'medium',
      'moyens?',
      'median[oa]s?',
      'm[eé]di[oe]s?',
      'mittel(?:gro(?:ß|ss)e?)?',
      'mellanstora',
      'średnie',
    ]),
  ],
  ['s', anyWord(['small', 'petits?', 'peque[nñ][oa]s?', 'piccole', 'kleine?n?', 'små', 'małe'])],
];
const LETTERS: Readonly<Record<string, EggSize>> = { s: 's', m: 'm', l: 'l', xl: 'xl', xxl: 'xl', ll: 'xl' };
/** Where eggs are sold in the sizes of the USDA. */
const US_SIZED = new Set(['USD', 'CAD']);
/** American ways to sell eggs, where the page shows no price. */
const isAmerican = anyWord(['grade aa?', '\\d+ ?ct']);
/** Packs of these count servings: cups, fillets, sausages. Of everything else they count packs. */
const COUNTED_IN_SERVINGS = new Set(['fermented', 'cultured-dairy', 'fish', 'meat', 'poultry', 'liver', 'prepared']);
const isCapsules = anyWord([
  'c[aá]ps(?:ul[ea]s?)?',
  'kaps(?:eln?|ler|lar|uł\\p{L}+)',
  'g[eé]lules?',
  'soft ?gels?',
  'カプセル',
]);

/** Grams of one piece of a pack that is counted. A hen's egg goes by the size in its name. */
export function pieceGrams(food: Food, product: Product): number {
  const pieces = product.pack?.pieces ?? 1;
  if (isHenEgg(food)) return eggGrams(product) ?? food.pieceGrams;
  if (food.pieceGrams !== undefined) return food.pieceGrams;
  if (isCapsules(`${product.title} ${product.pack?.from ?? ''}`)) return ASSUMED.capsuleGrams;
  if (pieces <= 1) return food.packGrams;
  const slice = ASSUMED.sliceGrams[food.use ?? ''];
  if (slice !== undefined) return slice;
  if (COUNTED_IN_SERVINGS.has(food.use ?? '')) return food.servingGrams;
  // Six tubs are six packs; thirty portions are one.
  return pieces <= ASSUMED.mostPacksInOne ? food.packGrams : food.packGrams / pieces;
}

const isHenEgg = (food: Food): food is Food & { pieceGrams: number } =>
  food.id.startsWith('egg-') && food.id !== 'egg-yolk' && food.pieceGrams !== undefined;

/** "M-L" is the mean of both; undefined where the name gives no size. */
function eggGrams({ title, price }: Product): number | undefined {
  const isUs = price?.currency === undefined ? isAmerican(title) : US_SIZED.has(price.currency);
  const grams = ASSUMED.eggGrams[isUs ? 'US' : 'EU'];
  const letters = Array.from(title.toLowerCase().matchAll(SIZE_LETTER), ([, letter = '']) => LETTERS[letter]);
  const sizes = letters.flatMap((size) => size ?? []);
  const word = SIZE_WORDS.find(([, isNamed]) => isNamed(title))?.[0];
  const found = sizes.length > 0 ? sizes : word ? [word] : [];
  return found.length === 0 ? undefined : found.reduce((sum, size) => sum + grams[size], 0) / found.length;
}
