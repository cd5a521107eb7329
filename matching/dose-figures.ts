import { numberOf } from './figure.ts';

// Which figure of a supplement's folded name is of which vitamin: "K1 500 mcg, MK-7 100 mcg, D3 1000 IU".

type Vitamin = 'k2' | 'mk4' | 'mk7' | 'd3' | 'other';
type Amount = { value: number; isIu: boolean };
type Mark = ({ vitamin: Vitamin } | Amount) & { start: number; end: number };

/** Names one after another, and the amounts behind them. */
interface Run {
  vitamins: Vitamin[];
  amounts: Amount[];
}

export interface DoseFigures {
  k2Ug?: number | undefined;
  d3Ug?: number | undefined;
  d3Iu?: number | undefined;
}

export const MK4 = /mk-?4(?!\d)|mena[a-z]*-4|menatetren|メナテトレノン/;
export const MK7 = /mk-?7|menaq[a-z]*-?7|menachinon-?7|menakinon-?7|k2vital/;
const K2 =
  'mk[- ]?[47](?!\\d)|k[- ]?2(?!\\d|[.,]\\d)|mena[a-z]+(?:[- ]?[47](?!\\d|[.,]\\d))?|メナ(?:キノン|テトレノン)(?:-?[47])?|ビタミンk(?!1)';
const D3 = 'd[1-9]0{3}|(?<![a-z])d-?3(?!\\d)|vit[a-z.]*[\\s-]?d(?:[- ]?3(?!\\d))?|d-vitami|ビタミンd(?:-?3)?';
/** What else is sold by the microgram or in few milligrams. "K1 & K2 1000 mcg" is of both, and a mere K may be either. */
const OTHER = [
  '[kк]-?1(?!\\d)(?:\\s?[+&/]\\s?k-?2(?![\\s(]*mk))?|(?<![a-z])k(?![a-z]|-?\\d| 2)',
  '(?:vit[a-z]*[. ]|ビタミン)[abce](?:-?\\d+)?(?![a-z])|(?<![a-z])[abce]-vitami|(?<![a-z\\d])b-?\\d+(?!\\d)',
  'selen|セレン|(?<![a-z])(?:[ij]od|yodo)|ヨウ素|biot[iy]n|ビオチン|(?<![a-z])foo?l[aisz]|葉酸',
  'zin[ck]|cynk|(?<![a-z])sink|亜鉛|(?<![a-z])ch?rom',
].join('|');
const NUMBER = "\\d{1,3}(?:[.,']\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
/** "1 000" is one figure, but not "MK 7 500" and, of K2, not sixty capsules of "60 100". */
const NO_NAME_BEFORE = "(?<![\\d.,'a-z-]|(?:mk|[kdb]|menaquinon[a-z]*|omega) )";
const UG = `(?<ug>${NO_NAME_BEFORE}\\d{1,2} [05]00|${NUMBER})\\s*(?<unit>mcg|мкг|µg|ug|mi[ck]rog(?:r[a-z]*)?|マイクログラム|mg|мг)(?![a-zа-я]|/(?!\\s?\\d+(?:[.,]\\d+)?\\s?(?:mcg|µg|ug|iu|ie|ui)))`;
const IU = `(?<iu>${NO_NAME_BEFORE}\\d{1,3} \\d{3}|\\d{1,3}[.,']\\d{3}|\\d{3,6})\\s*(?:iu|ie|ui|i\\.e\\.|i\\.u\\.|u\\.i\\.|j\\.m\\.|jm|me|ik|ме|мо)(?![a-zа-я])`;
const MARK = new RegExp(`(?<k2>${K2})|(?<d3>${D3})|(?<other>${OTHER})|${UG}|${IU}`, 'g');

/** The most one unit of a supplement holds, in micrograms: 45 mg of MK-4 a day is a medicine, 50,000 IU of D3 a week's. */
const MOST_K2_UG = 50_000;
const MOST_UG: Readonly<Record<Vitamin, number>> = {
  k2: MOST_K2_UG,
  mk4: MOST_K2_UG,
  mk7: MOST_K2_UG,
  d3: 1250,
  other: 0,
};
/** "+ Ashwagandha 30 mg" and "Ashwagandha 30 mg + K2": a figure beside a word we do not know. */
const UNKNOWN_BEFORE = /[+&]\s*[a-zа-я]/;
const UNKNOWN_AHEAD = /[+&]|\b(?:plus|with|and|und|mit|met|en|avec|et|con|com|y|e|och|og|med|i|z)\b/;

/** MK-4 and MK-7 with a figure each have none together: they are not the same. */
export function doseFigures(text: string): DoseFigures {
  const found: Partial<Record<Vitamin, number>> = {};
  const give = (vitamin: Vitamin | undefined, { value }: Amount) => {
    if (vitamin && value <= MOST_UG[vitamin]) found[vitamin] ??= value;
  };
  let d3Iu: number | undefined;
  const runs = runsOf(marksIn(text));
  for (const { vitamins, amounts } of runs) {
    const iu = amounts.find(({ isIu }) => isIu);
    if (vitamins.length === 0 || vitamins.some((one) => one !== 'other')) d3Iu ??= iu?.value;
    const owners = iu ? vitamins.filter((one) => one !== 'd3') : vitamins;
    const figures = amounts.filter(({ isIu }) => !isIu);
    const isOneEach = owners.length === figures.length;
    for (const [at, figure] of figures.entries()) give(isOneEach ? owners[at] : owners.at(-1), figure);
  }
  // "100 µg K2 + D3 25 µg"
  const [first, second] = runs;
  const leading = first?.vitamins.length === 0 ? first.amounts.find(({ isIu }) => !isIu) : undefined;
  if (leading) give(second?.vitamins[0], leading);
  const { k2, mk4, mk7, d3 } = found;
  return { k2Ug: k2 ?? (mk4 === undefined || mk7 === undefined ? (mk4 ?? mk7) : undefined), d3Ug: d3, d3Iu };
}

/** In the order of the text; one that begins with figures and ends with a name, "25 µg D3 + 75 µg K2", is turned around. */
function marksIn(text: string): Mark[] {
  const all = [...text.matchAll(MARK)].map(readMark);
  const firstName = all.findIndex((mark) => !isAmount(mark));
  const marks = all.filter((mark, at) => {
    if (!isAmount(mark)) return true;
    if (!mark.isIu && mark.value > MOST_K2_UG) return false;
    const ahead = at + 1 === firstName ? text.slice(mark.end, all[firstName]?.start) : '';
    const before = at > firstName ? text.slice(all[at - 1]?.end, mark.start) : '';
    return !UNKNOWN_BEFORE.test(before) && !UNKNOWN_AHEAD.test(ahead);
  });
  return isAmount(marks[0]) && !isAmount(marks.at(-1)) ? marks.reverse() : marks;
}

const isAmount = (mark: Mark | undefined): mark is Mark & Amount => mark !== undefined && 'value' in mark;

function readMark({ index, 0: word, groups = {} }: RegExpExecArray): Mark {
  const place = { start: index, end: index + word.length };
  const { k2, d3, other, ug, unit = '', iu } = groups;
  if (k2) return { ...place, vitamin: MK4.test(k2) ? 'mk4' : MK7.test(k2) ? 'mk7' : 'k2' };
  if (d3 || other) return { ...place, vitamin: d3 ? 'd3' : 'other' };
  if (iu) return { ...place, value: Number(iu.replace(/\D/g, '')), isIu: true };
  const figure = numberOf((ug ?? '').replace(/[ ']/g, ''), true);
  return { ...place, value: /^(?:mg|мг)$/.test(unit) ? figure * 1000 : figure, isIu: false };
}

function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = [{ vitamins: [], amounts: [] }];
  for (const mark of marks) {
    let run = runs.at(-1) as Run;
    if (isAmount(mark)) {
      run.amounts.push(mark);
      continue;
    }
    if (run.amounts.length > 0) {
      run = { vitamins: [], amounts: [] };
      runs.push(run);
    }
    addName(run.vitamins, mark.vitamin);
  }
  return runs;
}

/** "K2 (MK-7)" and "MenaQ7 vitamin K2" are one. */
function addName(vitamins: Vitamin[], next: Vitamin): void {
  const last = vitamins.at(-1);
  const isForm = next === 'mk4' || next === 'mk7';
  if (last === 'k2' && isForm) vitamins[vitamins.length - 1] = next;
  else if (last !== next && !(next === 'k2' && (last === 'mk4' || last === 'mk7'))) vitamins.push(next);
}
