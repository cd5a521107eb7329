import type { Dose } from '../data/terms.ts';
import { doseFigures, MK4, MK7 } from './dose-figures.ts';
import { fold } from './normalize.ts';

const K2 =
  /(?<![a-z0-9])(?:k-?2mk-?[47]|k-?2|mk-?[47]|menaq[a-z0-9]*|menachinon[a-z]*|menakinon[a-z]*|menatetrenon[a-z]*|vitamin[ae]?\s?k2)(?![a-z])|メナキノン|メナテトレノン|(?<!低)ビタミンk(?!1)/;
const D3 =
  /(?<![a-z])(?:d-?3|d[1-9]0{3}|d-vitami[a-z]*|vit(?:amin[ae]?|\.)?\s?d(?:-?3)?|d\s?[+&]\s?k)(?![a-z])|d3|ビタミンd/;
const SUPPLEMENT =
  /vit|d-?3|k-?2.*mk-?[47]|mk-?[47].*k-?2|mena[qckt]|mcg|µg|μg|\bug\b|\biu\b|\bui\b|\bie\b|caps|tabl|tabs|softgel|drops|spray|tropfen|druppels|gouttes|gotas|gocce|kapsel|gelul|compri|compresse|supplement|liposomal|calcium|magnesium|メナ|ビタミン|カプセル|錠|витам|вітам|капс|таблет|капл|βιταμ|καψουλ|δισκι/;
/** "200 mcg per 2 capsules", but "por 60 cápsulas" is the bottle; how many capsules are "per serving" the label alone says. */
const PER =
  /(?<![a-z])(?:per|pro|je|par|por)\s(?:([1-6])[\s-]?(?:v?[ck]aps|gel|softg|tab|comp|cpr|gumm|drop|trop|drup|gout|got|gocc|spray)|(?:daily )?serving|tagesdosis|(?:tages)?portion|porcion|porzione|porcao)/;
/** Cheap question first: one title in a thousand is a supplement. */
const MAYBE = /[KkКкΚ](?:-?2|-?[47])|[Mm][Ee][Nn][Aa]|[Dd]3|[Vv][Ii][Tt]|[メビ]/;
const UG_PER_IU = 0.025;

export interface SupplementDose extends Dose {
  hasD3: boolean;
}

/** What a supplement's name says of one unit; null when the title names no vitamin K2 supplement. */
export function readDose(title: string): SupplementDose | null {
  if (!MAYBE.test(title)) return null;
  const text = inLatin(fold(title)).replaceAll('μ', 'µ');
  const k2 =
    K2.exec(text) ??
    (/d3?\s?[+&/]?\s?k(?![a-z0-9])/.test(text) && /vit|d3/.test(text) ? /k(?![a-z0-9])/.exec(text) : null);
  if (!k2 || !SUPPLEMENT.test(text)) return null;
  const d3 = D3.exec(text);
  const figures = doseFigures(text);
  const { k2Ug, d3Ug } = figures;
  const iu = figures.d3Iu ?? /(?<![a-z])d([1-9]0{3})/.exec(text)?.[1];
  const vitamer = vitamerIn(text);
  const units = unitsOfDose(text);
  const d3Iu = iu ? Number(iu) : d3Ug === undefined ? undefined : Math.round(d3Ug / UG_PER_IU);
  return {
    hasD3: d3 !== null,
    ...(vitamer && { vitamer }),
    ...(k2Ug !== undefined && units !== null && { ugPerUnit: k2Ug / units }),
    ...(d3Iu !== undefined && units !== null && d3 !== null && { d3Iu: Math.round(d3Iu / units) }),
  };
}

/** None where both are named. */
function vitamerIn(text: string): Dose['vitamer'] {
  const isMk4 = MK4.test(text);
  const isMk7 = MK7.test(text);
  return isMk4 === isMk7 ? undefined : isMk7 ? 'MK-7' : 'MK-4';
}

/** Capsules that the figures of a name are of; null where it does not say how many. */
function unitsOfDose(text: string): number | null {
  const per = PER.exec(text);
  return per === null ? 1 : per[1] === undefined ? null : Number(per[1]);
}

/** "К2", "МК-7", "Д3": vitamins in letters of Cyrillic or Greek. */
const inLatin = (text: string): string => text.replace(OF_OTHER_SCRIPT, (name) => LATIN[name] ?? name);
const OF_OTHER_SCRIPT = /[мμ][кκ](?=-?[47])|[кκ](?=-?2)|д(?=-?3)/g;
const LATIN: Readonly<Record<string, string>> = { мк: 'mk', μκ: 'mk', к: 'k', κ: 'k', д: 'd' };

/** Which words of a title name the vitamin: "Vitamin", "K2", "MK", "7". */
export const wordsOfK2 = (words: readonly { text: string }[]): number[] =>
  words.flatMap(({ text }, at) => (/^(?:vit|вит|віт|[kкκ]-?2|mk|мк(?!г)|mena|ビタミン|メナ)/i.test(text) ? [at] : []));
