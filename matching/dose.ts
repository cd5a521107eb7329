import type { Dose } from '../data/terms.ts';
import { fold } from './normalize.ts';

const K2 =
  /(?<![a-z0-9])(?:k-?2mk-?[47]|k-?2|mk-?[47]|menaq[a-z0-9]*|menachinon[a-z]*|menakinon[a-z]*|menatetrenon[a-z]*|vitamin[ae]?\s?k2)(?![a-z])|メナキノン|メナテトレノン|(?<!低)ビタミンk(?!1)/;
const D3 =
  /(?<![a-z])(?:d-?3|d[1-9]0{3}|d-vitami[a-z]*|vit(?:amin[ae]?|\.)?\s?d(?:-?3)?|d\s?[+&]\s?k)(?![a-z])|d3|ビタミンd/;
const MK4 = /mk-?4(?!\d)|mena[a-z]*-4|menatetren|メナテトレノン/;
const MK7 = /mk-?7|menaq[a-z]*-?7|menachinon-?7|menakinon-?7|k2vital/;
const SUPPLEMENT =
  /vit|d-?3|k-?2.*mk-?[47]|mk-?[47].*k-?2|mena[qckt]|mcg|µg|μg|\bug\b|\biu\b|\bui\b|\bie\b|caps|tabl|tabs|softgel|drops|spray|tropfen|druppels|gouttes|gotas|gocce|kapsel|gelul|compri|compresse|supplement|liposomal|calcium|magnesium|メナ|ビタミン|カプセル|錠|витам|вітам|капс|таблет|капл|βιταμ|καψουλ|δισκι/;
const MICRO = /(\d+(?:[.,]\d+)?)\s*(mcg|мкг|µg|μg|ug|microgram[a-z]*|mikrogramm?|mg)(?![a-z/])/g;
const IU = /(\d{3,6}|\d{1,3}[.,\s]\d{3})\s*(?:iu|ie|ui|i\.e\.|i\.u\.|u\.i\.|j\.m\.|jm|me|ik|ме|мо)(?![a-zа-я])/;
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
  const iu = IU.exec(text)?.[1]?.replace(/[.,\s]/g, '') ?? /(?<![a-z])d([1-9]0{3})/.exec(text)?.[1];
  const { k2Ug, d3Ug } = micrograms(text, k2.index, d3?.index);
  const vitamer = MK7.test(text) ? 'MK-7' : MK4.test(text) ? 'MK-4' : undefined;
  const units = unitsOfDose(text);
  const d3Iu = iu ? Number(iu) : d3Ug === undefined ? undefined : Math.round(d3Ug / UG_PER_IU);
  return {
    hasD3: d3 !== null,
    ...(vitamer && { vitamer }),
    ...(k2Ug !== undefined && units !== null && { ugPerUnit: k2Ug / units }),
    ...(d3Iu !== undefined && units !== null && d3 !== null && { d3Iu: Math.round(d3Iu / units) }),
  };
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

/** Each µg figure belongs to the vitamin named last before it; before any name, to the next one. */
function micrograms(text: string, k2At: number, d3At: number | undefined): { k2Ug?: number; d3Ug?: number } {
  const found: { k2Ug?: number; d3Ug?: number } = {};
  const names = [...text.matchAll(/mk-?[47]|k-?2|mena[a-z]+|d-?3|vit[a-z.]*\s?d/g)].map(({ index, 0: name }) => ({
    index,
    isD: /d/.test(name) && !name.startsWith('mena'),
  }));
  for (const { index, 1: figure = '0', 2: unit } of text.matchAll(MICRO)) {
    const value = Number(figure.replace(',', '.')) * (unit === 'mg' ? 1000 : 1);
    const owner = names.findLast((name) => name.index < index) ?? names.find((name) => name.index > index);
    const isD = owner?.isD ?? (d3At !== undefined && d3At > k2At);
    if (isD) found.d3Ug ??= value;
    else found.k2Ug ??= value;
  }
  return found;
}

/** Which words of a title name the vitamin: "Vitamin", "K2", "MK", "7". */
export const wordsOfK2 = (words: readonly { text: string }[]): number[] =>
  words.flatMap(({ text }, at) => (/^(?:vit|вит|віт|[kкκ]-?2|mk|мк(?!г)|mena|ビタミン|メナ)/i.test(text) ? [at] : []));
