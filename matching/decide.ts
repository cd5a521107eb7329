import type { Food, FoodGroup } from '../data/terms.ts';
import type { Evidence } from './evidence.ts';
import type { Title, Token } from './read.ts';
import { TUNING } from './tuning.ts';
import { type Phrase, ROLE } from './vocabulary.ts';

export interface Verdict {
  food: Food | null;
  confidence: number;
  contains: string[];
  /** Indexes of the words that decided. */
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

const has = (token: Token | undefined, roles: number): boolean =>
  token !== undefined && (token.sense.roles & roles) !== 0;

/** Which food the product is, if any: evidence weighed against what else the title says. */
export function decide(title: Title, evidence: readonly Evidence[], supplement?: Food): Verdict {
  const { tokens } = title;
  const zones = readZones(tokens, evidence);
  const claims: Claim[] = [];
  const covered = new Set<number>();
  const named = evidence.some(({ phrase }) => phrase.food !== null && phrase.food.group !== 'prepared');
  for (const { phrase, at } of evidence) {
    // "Dark chocolate yogurt": a dish named beside a food is what the title says against it.
    if (named && phrase.food?.group === 'prepared') continue;
    for (const place of at) covered.add(place);
    if (phrase.food)
      claims.push({
        food: phrase.food,
        strength: strengthOf(phrase),
        at,
        aside: at.every((place) => zones[place] !== 'head'),
      });
  }
  const contains = [...new Set(claims.map(({ food }) => food.id))];
  const silent: Verdict = { food: null, confidence: 0, contains, at: [] };
  const vetoes = readVetoes(tokens, covered, zones);
  for (const { phrase } of evidence) if (phrase.veto) vetoes.all = true;
  const head = claims.filter((claim) => !claim.aside);
  if (supplement) return decideSupplement(supplement, head, vetoes, silent);
  const best = withPate(head.length === 0 ? null : chooseHead(head, title), head, tokens);
  if (!best || isVetoed(best.food, vetoes)) return silent;
  const confidence = confidenceOf(best, head, title, covered, zones);
  if (confidence < TUNING.threshold) return silent;
  return { food: best.food, confidence, contains: contains.filter((id) => id !== best.food.id), at: best.at };
}

/** A pâté named after a meat is a pâté; after fish or mushrooms it is none of ours. */
function withPate(best: Claim | null, head: readonly Claim[], tokens: readonly Token[]): Claim | null {
  const pate = head.find(({ food }) => food.id === 'liver-pate');
  if (!best || !pate) return best;
  if (best.food.group === 'poultry' || best === pate) {
    const other = tokens.some((token) => has(token, ROLE.side));
    return best.food.id.includes('liver') ? best : other ? null : pate;
  }
  return best.food.id.includes('liver') || best.food.id.includes('sausage') ? best : null;
}

/** A pill that names natto is a pill; natto that names its K2 is natto. */
function decideSupplement(supplement: Food, head: readonly Claim[], vetoes: Vetoes, silent: Verdict): Verdict {
  const natto = head.find(({ food }) => food.id.startsWith('natto'));
  if (natto) return { ...silent, food: natto.food, confidence: TUNING.supplementConfidence, at: natto.at };
  return vetoes.alien ? silent : { ...silent, food: supplement, confidence: TUNING.supplementConfidence };
}

type Zone = 'head' | 'with' | 'use' | 'without' | 'taste';

/** Cuts the title at its connectors: what stands behind "with" is not what the product is. */
function readZones(tokens: readonly Token[], evidence: readonly Evidence[]): Zone[] {
  const zones: Zone[] = tokens.map(() => 'head');
  let zone: Zone = 'head';
  for (const [at, token] of tokens.entries()) {
    if (has(token, ROLE.use) && at > 0) zone = 'use';
    else if (has(token, ROLE.with) && at > 0) zone = 'with';
    else if (token.before === 'comma' && zone === 'use') zone = 'head';
    zones[at] = zone;
    if (has(token, ROLE.without)) markWithout(zones, tokens, at);
  }
  for (const [at, token] of tokens.entries()) if (has(token, ROLE.taste)) markTaste(zones, tokens, evidence, at);
  return zones;
}

/** "no sugar", "sans porc"; and "lactose free", "sugar frei" the other way round. */
function markWithout(zones: Zone[], tokens: readonly Token[], at: number): void {
  zones[at] = 'without';
  const backwards = /^(free|frei|vrij|fri|fria)$/.test(tokens[at]?.sense.key ?? '');
  const target = backwards ? at - 1 : at + 1;
  if (target >= 0 && target < zones.length) zones[target] = 'without';
}

/** "goût bacon", "bacon flavour", "バター風味": the food beside the word is a taste. It stands after it in Romance. */
function markTaste(zones: Zone[], tokens: readonly Token[], evidence: readonly Evidence[], at: number): void {
  const forwards = TASTE_FIRST.has(tokens[at]?.sense.key ?? '');
  for (const { phrase, at: places } of evidence) {
    const beside = forwards ? places[0] === at + 1 : places.at(-1) === at - 1;
    const isGreek = phrase.keys.includes('greek');
    if (beside && !isGreek) for (const place of places) zones[place] = 'taste';
  }
}
const TASTE_FIRST = new Set([
  'gout',
  'saveur',
  'arome',
  'gusto',
  'aroma',
  'sabor',
  'smaku',
  'facon',
  'typ',
  'type',
  'style',
]);

interface Vetoes {
  all: boolean;
  alien: boolean;
  vegan: boolean;
  plant: boolean;
  sweet: boolean;
  sauce: boolean;
  cheese: boolean;
  veggie: boolean;
}

/** "Dairy free", "sans viande": an imitation. */
const VEGAN_WITHOUT = new Set([
  'dairy',
  'meat',
  'viande',
  'vlees',
  'fleisch',
  'carne',
  'animal',
  'milk',
  'egg',
  'fish',
]);

function readVetoes(tokens: readonly Token[], covered: ReadonlySet<number>, zones: readonly Zone[]): Vetoes {
  const vetoes: Vetoes = {
    all: false,
    alien: false,
    vegan: false,
    plant: false,
    sweet: false,
    sauce: false,
    cheese: false,
    veggie: false,
  };
  for (const [at, token] of tokens.entries()) {
    const { roles } = token.sense;
    if (zones[at] === 'without' && VEGAN_WITHOUT.has(token.sense.key)) vetoes.vegan = true;
    if (roles === 0 || covered.has(at) || zones[at] === 'without') continue;
    if (roles & ROLE.alien) vetoes.alien = true;
    // The first part of a compound describes: "Pizzakäse" is cheese.
    if (roles & ROLE.dish && zones[at] !== 'use' && tokens[at + 1]?.before !== 'joined') vetoes.all = true;
    if (roles & ROLE.vegan) vetoes.vegan = true;
    if (roles & ROLE.plant && zones[at] === 'head') vetoes.plant = true;
    if (roles & ROLE.sweet) vetoes.sweet = true;
    if (roles & ROLE.veggie) vetoes.veggie = true;
    if (roles & ROLE.sauce && zones[at] !== 'use') vetoes.sauce = true;
    if (roles & ROLE.cheese && zones[at] === 'head') vetoes.cheese = true;
  }
  return vetoes;
}

const PLANT_GROUPS: ReadonlySet<FoodGroup> = new Set(['plant', 'supplement']);
const DAIRY: ReadonlySet<FoodGroup> = new Set(['dairy', 'fat', 'cheese']);

/** "Ham & cheese", "whole milk cheese". */
const CHEESED = new Set([
  'ham',
  'bacon',
  'prosciutto',
  'milk-whole',
  'milk-semi-skimmed',
  'milk-skimmed',
  'cream',
  'egg-whole',
  'beef-ground',
  'beef-steak',
  'turkey-meat',
]);

function isVetoed(food: Food, vetoes: Vetoes): boolean {
  if (food.group === 'supplement') return false;
  if (vetoes.all || vetoes.alien) return true;
  if (vetoes.vegan && !PLANT_GROUPS.has(food.group)) return true;
  if (vetoes.veggie && (MEAT.has(food.group) || food.group === 'fish')) return true;
  const flavourable = TUNING.flavourable.some((id) => food.id.startsWith(id));
  if (vetoes.plant && DAIRY.has(food.group) && !flavourable) return true;
  if (vetoes.sauce && !TUNING.sauced.includes(food.id)) return true;
  if (vetoes.cheese && CHEESED.has(food.id)) return true;
  return vetoes.sweet && !flavourable && food.group !== 'prepared';
}

/** Of several foods named, the one the product is; null when it is a mixture. */
function chooseHead(claims: readonly Claim[], title: Title): Claim | null {
  const most = Math.max(...claims.map(({ strength }) => strength));
  const candidates = claims.filter(({ strength }) => strength >= most);
  const ordered = candidates.sort((a, b) => (a.at.at(-1) ?? 0) - (b.at.at(-1) ?? 0));
  const best = title.headFirst ? ordered[0] : ordered.at(-1);
  if (!best) return null;
  for (const other of ordered) {
    if (other.food === best.food || isSameKind(other.food, best.food)) continue;
    if (isCompounded(other, best, title.tokens) || TUNING.carriers.includes(best.food.id)) continue;
    if (other.food.group !== best.food.group || areListed(other, best, title.tokens)) return null;
  }
  return mostSpecific(best, ordered);
}

/** A bare animal ("chicken") says less than any food's own name. */
const strengthOf = ({ food, keys, ordered }: Phrase): number => {
  if (keys.includes('fatindry')) return TUNING.strengthOfDutchCheese;
  const bare = keys.length === 1 && !ordered ? TUNING.bareKey[keys[0] ?? ''] : undefined;
  return bare ?? (food ? (TUNING.strength[food.id] ?? 1) : 0);
};

/** "Comté-Salami": joined by a hyphen, the last part is the product. */
function isCompounded(first: Claim, last: Claim, tokens: readonly Token[]): boolean {
  const next = tokens[(first.at.at(-1) ?? 0) + 1];
  return last.at[0] === (first.at.at(-1) ?? 0) + 1 && (next?.before === 'hyphen' || next?.before === 'joined');
}

const MEAT: ReadonlySet<FoodGroup> = new Set(['meat', 'poultry']);
/** "Blue cheese Stilton", "pork and beef sausage", "Gouda jong": kinds of one thing. */
const isSameKind = (a: Food, b: Food): boolean =>
  (MEAT.has(a.group) && MEAT.has(b.group)) ||
  a.id.split('-')[0] === b.id.split('-')[0] ||
  (a.group === b.group && (TUNING.generic.includes(a.id) || TUNING.generic.includes(b.id)));

const mostSpecific = (best: Claim, all: readonly Claim[]): Claim =>
  TUNING.generic.includes(best.food.id)
    ? (all.find(({ food }) => !TUNING.generic.includes(food.id) && food.group === best.food.group) ?? best)
    : best;

/** "&", a comma or a slash stands somewhere between the two. */
function areListed(a: Claim, b: Claim, tokens: readonly Token[]): boolean {
  const [from = 0, to = 0] = [a.at[0] ?? 0, b.at[0] ?? 0].sort((x, y) => x - y);
  return tokens
    .slice(from + 1, to + 1)
    .some(
      (token) => token.before === 'and' || token.before === 'comma' || token.before === 'slash' || has(token, ROLE.and),
    );
}

function confidenceOf(
  best: Claim,
  claims: readonly Claim[],
  title: Title,
  covered: ReadonlySet<number>,
  zones: readonly Zone[],
): number {
  let doubt = 0;
  const last = best.at.at(-1) ?? 0;
  for (const [at, token] of title.tokens.entries()) {
    if (covered.has(at) || zones[at] !== 'head') continue;
    if (has(token, ROLE.side)) doubt += 0.15;
    if (!token.sense.known && !title.headFirst && at > last) doubt += 0.03;
  }
  if (claims.some(({ food }) => food.group !== best.food.group)) doubt += 0.2;
  return Math.max(0, 0.97 - doubt);
}
