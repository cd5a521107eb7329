import type { Qualifier } from '../data/terms.ts';
import { fold } from './normalize.ts';
import type { Title } from './read.ts';
import { QUALIFIERS } from './words/qualifiers.ts';

export interface Qualifiers {
  list: Qualifier[];
  /** Percent: 48 of "48+", "45 % F.i.Tr.". */
  fatInDryMatter?: number;
  /** Percent of the whole product: "3,5% Fett", "0 % MG". */
  fatPercent?: number;
  /** "12 months", "18 maanden". */
  agedMonths?: number;
  /** What a natto says of its vitamin K2. */
  k2Claim?: 'low-k2' | 'high-k2';
}

const WORDS = new Map<string, Qualifier>();
for (const [qualifier, words] of Object.entries(QUALIFIERS)) {
  for (const word of words.split(' ')) WORDS.set(word, qualifier as Qualifier);
}

/** "low" of "low-fat". */
const BEGIN_PAIR = new Set([...WORDS.keys()].filter((word) => word.includes('-')).map((word) => word.split('-')[0]));

/** Said of cheese, meat and fish, and of little else: a misspelt word beside one is likelier a food. */
const OF_FOOD: ReadonlySet<Qualifier> = new Set(['aged', 'grated', 'sliced', 'smoked', 'raw-milk', 'skinless']);
export const speaksOfFood = ({ words }: Title): boolean =>
  words.some(({ text }) => OF_FOOD.has(WORDS.get(fold(text)) ?? 'organic'));

const MONTHS =
  /(\d{1,2})\s*(?:months?|maanden|maand|monate|mois|meses|mesi|manader|maneder|miesiecy|mdr|mjesec|mesec|mesos|men\b|menesi|honap|luni\b|kuud|kuukau|мес|міс|μην|ヶ月|か月)/;
/** "3 Year Cheddar". */
const YEARS = /(?<!\d)(\d)\s*(?:years?|yr|jahre|jaar|ans|anos|anni|lat|aar)\b/;
const DAYS = /(\d{3,4})\s*(?:days|dagen|tage|jours|dias|giorni)/;
const DRY_MATTER = /(\d{2})\s*(?:\+|%?\s*(?:fett\s*)?(?:i\.?\s*tr|f\.?\s*i\.?\s*t|fdm|mg\/es))/;
const K2_LOW = /(?:low|wenig|pauvre|arm|weinig|低)[^\d]{0,14}(?:k2?|mk-?7|ビタミンk)|低(?:mk|ビタミンk)/;
const K2_HIGH = /(?:vitamin[ae]?s? ?k2?|mk-?7|ビタミンk2?)/;
/** "3,5 %"; Turkish puts the sign first: "%1,5 yağlı". */
const FAT = /(?<!\d)(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|pct\b)|(?<!\d\s?)%\s?(\d{1,2}(?:[.,]\d{1,2})?)(?!\d)/;

/** "1/2 ECREM", "D.ECREME", "M/GORDO", "LEITE UHT MG": half skimmed, as receipts write it. */
const HALF_SKIMMED =
  /(?:1\/2|\b[ms]\/|\bd[./])\s?(?:ecr|gord|desn|desc|scr|skim)|\bs\/s milk|\b(?:leite|lte)(?: uht)? m\/?g\b|\b(?:reduced|low)[ -]?fat\b|\bpart(?:ial)?ly skimmed/;
const HALF_SKIMMED_PERCENT = 1.6;
/** "Leche Central Lechera Asturiana desnatada": far from the milk it is said of. */
const SKIMMED =
  /(?<!(?:semi|demi|half|halb|teil|partially|partiellement|parzialmente|parz\.|parcialmente|parc\.|meio|czesciowo|delvis)[ -]?)(?:desnatad[oa]|descremad[oa]|ecreme|scremato|skimmed|magr[oa]|magere?|(?:fat|fett)[ -]?(?:free|frei)|non[ -]?fat|entrahmte?|odtluszczone|odtucnene|skummet)\b/;
const SKIMMED_PERCENT = 0.1;

/** "97 % fat free". */
const FAT_FREE = /(?<!\d)(\d{2}(?:[.,]\d)?)\s*%\s?(?:fat|fett)[ -]?(?:free|frei)/;

/** Percent of fat a word stands for. */
function fatInWords(text: string): number | undefined {
  if (HALF_SKIMMED.test(text)) return HALF_SKIMMED_PERCENT;
  return SKIMMED.test(text) ? SKIMMED_PERCENT : undefined;
}

/** "H-MILCH 1,5": German receipts leave the sign out; a figure before "L" is a volume. */
const FAT_OF_MILCH = /milch\s([0-3][.,]\d)(?![\d,.]|\s?(?:l|%))/;

function monthsIn(text: string): number | undefined {
  const [, months] = MONTHS.exec(text) ?? [];
  if (months) return Number(months);
  const [, years] = YEARS.exec(text) ?? [];
  if (years) return 12 * Number(years);
  return DAYS.test(text) ? 12 : undefined;
}

/** Words that name how the food was made, wherever they stand. */
export function readQualifiers({ words }: Title, title: string): Qualifiers {
  const folded = words.map((word) => fold(word.text));
  const found = new Set<Qualifier>();
  for (const [at, word] of folded.entries()) {
    const pair = BEGIN_PAIR.has(word) ? WORDS.get(`${word}-${folded[at + 1] ?? ''}`) : undefined;
    const qualifier = WORDS.get(word) ?? pair;
    if (qualifier) found.add(qualifier);
  }
  const text = fold(title);
  if (/jong(e)?[ -]belegen/.test(text)) {
    found.delete('young');
    found.delete('aged');
    found.add('medium');
  }
  if (found.has('medium')) found.delete('aged');
  const inWords = fatInWords(text);
  if (inWords === undefined && !/[\dk/]/.test(text)) return { list: [...found] };
  const dryMatter = DRY_MATTER.exec(text)?.[1];
  const without = FAT_FREE.exec(text)?.[1];
  const [, behind, before] = FAT.exec(text) ?? [];
  const said = without
    ? String(100 - Number(without.replace(',', '.')))
    : (behind ?? before ?? FAT_OF_MILCH.exec(text)?.[1]);
  const fatPercent = said ? Number(said.replace(',', '.')) : inWords;
  const agedMonths = monthsIn(text);
  return {
    list: [...found],
    ...(dryMatter && { fatInDryMatter: Number(dryMatter) }),
    ...(fatPercent !== undefined && { fatPercent }),
    ...(agedMonths !== undefined && { agedMonths }),
    ...(K2_LOW.test(text) ? { k2Claim: 'low-k2' as const } : K2_HIGH.test(text) && { k2Claim: 'high-k2' as const }),
  };
}
