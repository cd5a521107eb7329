import type { Food, Product } from '../data/terms.ts';
import { ASSUMED } from './assumed-sizes.ts';
import { anyWord } from './title-words.ts';

/** Fish that shops sell whole; of an oyster or a roe "whole" says something else. */
const SOLD_WHOLE = new Set(['herring', 'mackerel', 'plaice', 'salmon', 'sardine', 'trout', 'zander']);
const isWhole = anyWord([
  // Whole Foods Market and its Whole Catch; whole grain is the mustard's
  'whole(?! (?:foods|catch|grain))',
  'ganze[rs]?',
  'hele?',
  'hel[at]',
  'entiers?',
  'entières?',
  'enter[oa]s?',
  'inter[oi]',
  'inteir[oa]s?',
  'cał[yea]',
  '丸ごと',
]);
const isShellOn = anyWord([
  '(?:shell|head)[ -]on',
  'un(?:peeled|shelled)',
  'ongepeld',
  'ungeschält',
  'mit (?:schale|kopf)',
  'entières?',
  'enteras?',
  'con (?:cáscara|cabeza|guscio|testa)',
  'com casca',
  'med ?skal',
  '殻付き?',
  '有頭',
]);
/** Said of the cut, or the cut is one without bone: breast, magret. */
const isBoneless = anyWord([
  'boneless',
  'off the bone',
  'de-?boned',
  'breasts?',
  'magrets?',
  'fil[ée]e?t?s?',
  'fillets?',
  'fileta?',
  'ohne knochen',
  'ausgelöst',
  '\\p{L}*brust(?:filet)?',
  'zonder bot',
  'ontbeend',
  '\\p{L}*borst(?:filet)?',
  'désossée?s?',
  'sans os',
  'deshuesad[oa]s?',
  'sin hueso',
  'pechugas?',
  'disossat[oaie]',
  'senza osso',
  'petto',
  'desossad[oa]s?',
  'sem osso',
  'peito',
  'benfri',
  '\\p{L}*bröst',
  'udbenet',
  'uden ben',
  '\\p{L}*bryst',
  'bez kości',
  'pierś',
  '\\p{L}*骨なし',
]);

/** Share of what is sold that is eaten: bone, shell and skin are sold along. */
export function edibleShare(food: Food, { title, pack, weighedGrams }: Product): number {
  if (food.group === 'egg') {
    const isInShell = food.pieceGrams !== undefined && food.id !== 'egg-yolk';
    return isInShell && (weighedGrams !== undefined || pack?.grams !== undefined) ? ASSUMED.eggEdible : 1;
  }
  if (food.id === 'shrimp') return isShellOn(title) ? ASSUMED.shellOnEdible : 1;
  if (SOLD_WHOLE.has(food.id) && isWhole(title) && !isBoneless(title)) return ASSUMED.wholeFishEdible;
  return food.edible === undefined || isBoneless(title) ? 1 : food.edible;
}
