import { squeeze } from '../dom/squeeze.ts';
import { LABEL, SPONSORED } from '../words.ts';
import { flagsOf } from './element-role.ts';
import * as In from './flags.ts';
import type { Leaf } from './leaf.ts';
import { isAmountOnly, isSize, UNIT_WORD } from './price-text.ts';
import { TUNING } from './tuning.ts';

/** Which of a card's texts is the name: where it stands, and how often the card says it again. */

const W = TUNING.title;
export const lowered = (text: string): string => squeeze(text).toLowerCase();
const isFew = (text: string): boolean => text.length < 40 && text.split(' ').length <= 4;
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isName = (text: string): boolean => text.length >= 2 && text.length <= 250 && /\p{L}{2}|\p{Lo}/u.test(text);

/** Two letters are a word where each is a syllable: 納豆, 두유. */
const SYLLABLES = /[\u3040-\u9fff\uac00-\ud7a3]{2}/;
export const isTooShort = (text: string): boolean => text.length < 3 && !SYLLABLES.test(text);

/** Good enough to tell two cards apart while walking. */
export function quickTitle(leaves: readonly Leaf[], start: number, end: number): string {
  let best = '';
  let rank = -1;
  for (let i = start; i < end; i++) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.money !== undefined || leaf.flags & In.review || isTooShort(leaf.text)) continue;
    const of =
      leaf.kind === 'text'
        ? leaf.flags & (In.heading | In.named)
          ? 4
          : leaf.flags & In.link
            ? 3
            : 1
        : leaf.kind === 'image' || leaf.kind === 'link'
          ? 2
          : -1;
    if (of > rank || (of === rank && of === 1 && leaf.text.length > best.length)) {
      if (
        leaf.kind === 'text' &&
        (isSize(leaf.text) || (isFew(leaf.text) && (LABEL.test(leaf.text) || SPONSORED.test(leaf.text))))
      )
        continue;
      best = leaf.text;
      rank = of;
    }
  }
  return best;
}

interface Candidate {
  text: string;
  /** Lines after a <br>: often the size. */
  rest: string;
  score: number;
  spot: Leaf;
}

/** Between the text and the element they share one is called "title". */
function isCalledName({ el, host }: Leaf): boolean {
  for (let at: Element | null = el; at !== null && at !== host; at = at.parentElement)
    if ((flagsOf(at, at.localName) ?? 0) & In.named) return true;
  return false;
}

/**
 * Brand, name and size in one link, and one of them is called "title". Or picture or link say one of them alone: what
 * stands beside it is brand or details ("Gouda", "from Holland, 400 g").
 */
function calledName(mates: readonly Leaf[], spoken: readonly Candidate[]): readonly Leaf[] {
  const called = mates.filter(isCalledName);
  if (called.length === 1) return called;
  const [first, detail, more] = mates.map(({ text }) => text);
  const said = mates.filter(({ text }) => spoken.some((one) => one.text === text));
  if (said.length !== 1 || first === undefined || detail === undefined) return mates;
  const [{ text }] = said as [Leaf];
  const isAlone =
    text === first ? more === undefined && isSize(detail.replace(/.*, */, '')) : text.length > first.length;
  return isAlone ? said : mates;
}

/** "× 2" behind the name of what was ordered; "6x" and "x 12" are part of a name. */
const ORDERED = /^×\s?\d+$/;

const isMoney = ({ money, flags, text }: Leaf): boolean =>
  money !== undefined || ((flags & In.money) !== 0 && isAmountOnly(text));

const placeOf = ({ flags }: Leaf, other: number): number =>
  flags & In.heading ? W.heading : flags & In.named ? W.named : other;

function blocks(leaves: readonly Leaf[], common: ReadonlySet<string>, spoken: readonly Candidate[]): Candidate[] {
  const byHost = new Map<Element, Leaf[]>();
  const found: Candidate[] = [];
  const single = (leaf: Leaf): void => {
    const score =
      placeOf(leaf, leaf.flags & In.link ? W.link : 0) + Math.min(leaf.text.length, W.longText) / W.longText;
    found.push({ text: squeeze(leaf.text), rest: '', score, spot: leaf });
  };
  for (const leaf of leaves) {
    if (leaf.kind !== 'text' || ORDERED.test(leaf.text)) continue;
    if (leaf.host === null) {
      if (leaf.money === undefined) single(leaf);
      continue;
    }
    const mates = byHost.get(leaf.host);
    if (mates === undefined) byHost.set(leaf.host, [leaf]);
    else mates.push(leaf);
  }
  for (const mates of byHost.values()) {
    const mixed = mates.length > W.mostPieces || mates.some(isMoney);
    if (mixed || mates.length === 1) {
      for (const leaf of mates) if (leaf.money === undefined) single(leaf);
      continue;
    }
    const [first] = mates;
    if (first === undefined) continue;
    const broken = mates.findIndex((leaf, i) => i > 0 && leaf.line === true);
    const end = broken < 0 ? mates.length : broken;
    const texts: string[] = [];
    for (const { text } of calledName(mates.slice(0, end), spoken)) if (!texts.includes(text)) texts.push(text);
    const below = mates.slice(end).map(({ text }) => text);
    // a search word is marked in every name: only all of its pieces make it a label
    const score = placeOf(first, W.link) + 0.5 - (texts.every((text) => common.has(lowered(text))) ? W.common : 0);
    found.push({ text: squeeze(texts.join(' ')), rest: squeeze(below.join(' ')), score, spot: first });
  }
  return found;
}

function spokenNames(leaves: readonly Leaf[]): Candidate[] {
  const found: Candidate[] = [];
  for (const leaf of leaves) {
    if (leaf.kind !== 'image' && leaf.kind !== 'link') continue;
    const text = squeeze(leaf.text);
    if (isName(text)) found.push({ text, rest: '', score: leaf.kind === 'image' ? W.alt : W.linkLabel, spot: leaf });
  }
  return found;
}

export interface Title {
  text: string;
  /** What stood in the title's element after a line break. */
  rest: string;
  score: number;
  /** Said again by picture, link or button: a good sign of a product. */
  confirmed: boolean;
  spot: Leaf;
}

/** A name has no full stop behind two words, and words after it. */
const SENTENCES = /\p{L}{3} [^.]{25,}\p{L}{4}[.!?] \p{Lu}/u;
/** "BARILLA", and below it in a line called subtitle what it is. */
const SUBTITLE = /(?:^|[\s_-])sub-?(?:title|line)/i;
const isSubtitle = ({ el }: Leaf): boolean => SUBTITLE.test(el.getAttribute('class') ?? '');
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.split(' ').length <= 3;

function withSubtitle(text: string, leaves: readonly Leaf[]): string {
  if (!isShouted(text)) return text;
  const below = leaves.find((leaf) => leaf.kind === 'text' && leaf.money === undefined && isSubtitle(leaf));
  return below === undefined || !isName(below.text) || /\d/.test(below.text) ? text : `${text} ${squeeze(below.text)}`;
}

const CUT_SHORT = /^(.{6,}?)\s*(?:…|\.{2,3})$/u;

export function pickTitle(
  leaves: readonly Leaf[],
  hrefs: readonly string[],
  common: ReadonlySet<string>,
): Title | undefined {
  const spoken = spokenNames(leaves);
  const candidates = [...blocks(leaves, common, spoken), ...spoken].filter((each) => isName(each.text));
  const labels = leaves
    .filter((leaf) => leaf.kind !== 'text' && leaf.kind !== 'image' && leaf.kind !== 'link')
    .map((leaf) => lowered(leaf.text));
  const slugs = hrefs.map((href) => lowered(href.replace(/%[0-9a-f]{2}|[-_/+.=?&]/gi, ' ')));
  const texts = candidates.map((each) => lowered(each.text));
  let best: (Candidate & { confirmed: boolean }) | undefined;
  for (const [i, one] of candidates.entries()) {
    const text = texts[i] ?? '';
    let said = 0;
    for (const [k, other] of candidates.entries()) if (texts[k] === text && other.spot.el !== one.spot.el) said++;
    const inLabel = text.length > 5 && labels.some((label) => label.includes(text) && label !== text);
    const words = wordsOf(one.text).filter((word) => word.length > 2);
    const inSlug =
      words.length === 0
        ? 0
        : Math.max(0, ...slugs.map((slug) => words.filter((word) => slug.includes(word)).length / words.length));
    let score = one.score + Math.min(said, 2) * W.saidAgain + (inLabel ? W.inLabel : 0) + inSlug * W.inSlug;
    if (isSize(one.text)) score -= W.size;
    else if (/^\d+\s\S+$/.test(one.text)) score -= W.countFirst;
    if (
      UNIT_WORD.test(one.text) ||
      (said === 0 && !(one.spot.flags & (In.heading | In.named)) && isFew(one.text) && LABEL.test(one.text))
    )
      score -= W.label;
    if (SPONSORED.test(one.text) && isFew(one.text)) score -= W.label;
    if (common.has(text)) score -= W.common;
    if (one.spot.flags & In.brand) score -= W.brand;
    if (one.spot.flags & In.struck) score -= W.label;
    if (one.spot.flags & In.money) score -= W.besidePrice;
    if (one.text.length > W.longTitle || SENTENCES.test(one.text)) score -= W.tooLong;
    if (isShouted(one.text) && isSubtitle(one.spot)) score -= W.brand;
    if (words.length <= 1) score -= W.oneWord;
    if (best === undefined || score > best.score)
      best = { ...one, score, confirmed: said > 0 || inLabel || inSlug > 0.6 };
  }
  if (best === undefined || best.score < W.least) return undefined;
  const cut = CUT_SHORT.exec(best.text)?.[1];
  const whole =
    cut === undefined
      ? undefined
      : candidates.find(({ text }) => !CUT_SHORT.test(text) && lowered(text).startsWith(lowered(cut)));
  const text = (whole?.text ?? best.text).replace(/^(?:sponsored(?: ad)?|ad)\s*[-–:|]\s*/i, '');
  return { ...best, text: withSubtitle(text, leaves) };
}
