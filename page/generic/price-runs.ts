import type { Pattern } from '../pattern.ts';
import {
  COLON_PRICE,
  hasCents,
  isAmountOnly,
  isCentsOnly,
  joinPieces,
  moneyIn,
  NET,
  OLD,
  PER_PIECE,
  PRICE_PIECE,
  UNIT_LABEL,
} from '../price-text.ts';
import type { Leaf } from './leaf.ts';
import * as In from './place.ts';

/** An amount as the page shows it, split ones put together. */
export interface Run {
  text: string;
  /** Where the amount begins; for its looks. */
  el?: Element;
  old: boolean;
  kind: 'price' | 'unit' | 'other';
  /** For screen readers: may be spelled out, "4 euros and 99 cents". */
  spoken?: boolean;
  /** Stands in an element called "price". */
  called?: boolean;
  /** Of one piece, "6,99 Kč/ks". */
  each?: boolean;
  /** Called the regular price: old beside another, else the one to pay. */
  usual?: boolean;
  /** Called the price per unit: beside another to compare by, else the one to pay. */
  perUnit?: boolean;
  /** Leaves it is made of: [from, to). */
  from: number;
  to: number;
}

const CENTS_NAME = /(?:^|[\s_-])(?:cents?|decimals?|fraction|small|minor)(?:$|[\s_-])/i;

/** The one piece of a price that is under 1: "99" in an element called "cents", or raised. */
const isCents = ({ el, text }: Leaf): boolean =>
  /^\s*\d{2}\s*$/.test(text) && (el.localName === 'sup' || CENTS_NAME.test(el.getAttribute('class') ?? ''));

/** "Code: 264573" in one element, "$" and "2.530" in the next: the sign belongs to what stands with it. */
const opens = (sign: Leaf, after: Leaf | undefined, before: Leaf | undefined): boolean =>
  after?.el === sign.el && before?.el !== sign.el && /\d/.test(after.text);

/** What the elements an amount stands in are called. */
const callings = (flags: number, words = '') => ({
  spoken: (flags & In.spoken) !== 0,
  called: (flags & In.money) !== 0,
  usual: (flags & In.usual) !== 0 || NET.test(words),
  perUnit: (flags & In.perUnit) !== 0,
});

/** A sign and its pieces, with no other text between them. */
function pieceRun(leaves: readonly Leaf[], from: number): Run | undefined {
  let sign = '';
  const pieces: string[] = [];
  const numbers: string[] = [];
  let to = from;
  let flags = 0;
  for (; to < leaves.length; to++) {
    const leaf = leaves[to];
    if (leaf === undefined || leaf.kind !== 'text') break;
    if (leaf.money === 'sign') {
      if (pieces.length > 0 && (sign !== '' || opens(leaf, leaves[to + 1], leaves[to - 1]))) break;
      sign = leaf.text;
    } else if (leaf.money === undefined && PRICE_PIECE.test(leaf.text)) {
      // "500", "Ft", "–", "900", "Ft": what the pack sizes cost
      if (sign !== '' && isMinus(leaf)) break;
      if (/\d/.test(leaf.text)) {
        if (numbers.length >= 2 && !(/^\d{3}$/.test(numbers.at(-1) ?? '') && /^[.,]$/.test(pieces.at(-1) ?? ''))) break;
        numbers.push(leaf.text);
      }
      pieces.push(leaf.text);
    } else break;
    flags |= leaf.flags;
  }
  const first = leaves[from];
  const [one, two] = pieces;
  const [whole, cents] = numbers;
  // "0 items", "€", "0": an empty cart in the site's header
  if (whole === undefined || !/[1-9]/.test(numbers.join(''))) return undefined;
  const shaped =
    cents === undefined ? whole === one && /^\s*[:.,][-–]\s*$/.test(two ?? '') : cents.replace(/\D/g, '').length === 2;
  const inCents = sign === '' && pieces.length === 1 && first !== undefined && isCents(first);
  if (sign === '' && !(flags & In.money && (shaped || inCents || isCentsOnly(pieces)))) return undefined;
  return {
    el: first?.el,
    text: joinPieces(inCents ? [`.${whole.trim()}`] : pieces, sign.trim()),
    old: (flags & In.struck) !== 0,
    kind: 'price',
    ...callings(flags),
    from,
    to,
  };
}

const SHORT = 14;
/** "Najniższa cena z 30 dni przed obniżką". */
const LONGEST_LABEL = 44;

/** The amount with the few short texts behind it: "£7.78", "/", "kg". */
function wordsFrom(text: string, leaves: readonly Leaf[], from: number): string {
  let words = text;
  for (const leaf of leaves.slice(from, from + 3)) {
    // "/100g"
    if (leaf.kind !== 'text' || leaf.text.length > SHORT || /^\s*[^\s/].*\d|^\d/.test(leaf.text)) break;
    words += ` ${leaf.text}`;
    if (moneyIn(words) === 'unit') break;
  }
  return words;
}

const AMOUNT = /^\s*\d{1,6}\s*$/;

/** "$3." + "99", "$12" + a raised "99", "149" + ",90 TL", "149," + "90 TL", "2" + "€89", "89" + "c": one amount set in two elements. */
function inTwo(first: Leaf, second: Leaf | undefined): string | undefined {
  if (second?.kind !== 'text') return undefined;
  const [one, two] = [first.text.trim(), second.text.trim()];
  if (first.money === 'price' && !hasCents(one)) {
    if (/\d[.,]$/.test(one) && /^\d{2}\P{L}*$/u.test(two)) return one + two;
    if (/\d$/.test(one) && /^[.,]\d{2}$/.test(two)) return one + two;
    if (/\d$/.test(one) && isCents(second)) return `${one}.${two}`;
  }
  // ",00 TL" alone is nothing to pay
  const isEnd = first.money === undefined && (second.money === 'price' || second.money === 'saving');
  if (isEnd && /^\d{1,6}[.,]$/.test(one) && /^\d{2}(?!\d)/.test(two)) return one + two;
  if (first.money === undefined && /^[pc¢]$/.test(two) && /^\d{1,2}$/.test(one)) return one + two;
  if (isEnd && AMOUNT.test(one)) {
    if (/^[.,]\s?\d{2}(?!\d)/.test(two)) return one + two;
    if (/^€\d{2}$/.test(two)) return `${one},${two.slice(1)} €`;
  }
  return undefined;
}

const isLabel = (leaf: Leaf | undefined, test: Pattern): leaf is Leaf =>
  leaf?.kind === 'text' &&
  leaf.money === undefined &&
  (leaf.flags & (In.heading | In.named)) === 0 &&
  leaf.text.length < LONGEST_LABEL &&
  !hasCents(leaf.text) &&
  test.test(leaf.text);
const isMinus = ({ text, money }: Leaf): boolean => money === undefined && /^[-–−]$/.test(text);
const isBeside = (label: Leaf, leaf: Leaf | undefined): boolean =>
  leaf !== undefined &&
  (label.el.parentElement === leaf.el.parentElement || label.el.contains(leaf.el) || leaf.el.contains(label.el));

/** "Was", "price per kilo" in an element of its own: between two amounts it is that of its sibling, or of what follows. */
function isLabelled(leaves: readonly Leaf[], from: number, to: number, as: Pattern): boolean {
  // "OLD", line break, "PRICE" is one label
  const isTwoLines = !isLabel(leaves[from - 1], as) && leaves[from - 1]?.el === leaves[from - 2]?.el;
  const at = isTwoLines ? from - 2 : from - 1;
  const [leaf, prior, before, after] = [leaves[from], leaves[at - 1], leaves[at], leaves[to]];
  if (isLabel(before, as) && (isBeside(before, leaf) || prior?.money === undefined || !isBeside(before, prior)))
    return true;
  return isLabel(after, as) && isBeside(after, leaf) && !isBeside(after, leaves[to + 1]);
}

/** An amount that is spoken, and shown in pieces inside the element that says so: where the pieces end. */
function endOfTwin(leaves: readonly Leaf[], at: number): number {
  const spoken = leaves[at];
  let [to, shown] = [at + 1, ''];
  // "4 euros and 99 cents": the pieces say it better
  for (; spoken && spoken.flags & In.spoken && hasCents(spoken.text); to++) {
    const { el, text = '' } = leaves[to] ?? {};
    if (el === undefined || el === spoken.el || !spoken.el.contains(el)) break;
    shown += text;
  }
  return digitsOf(shown) === digitsOf(spoken?.text) ? to : at + 1;
}
const digitsOf = (text = ''): string => text.replace(/\D/g, '');

/** Where no price to pay says its currency: amounts in elements called "price". */
const unsignedRuns = (leaves: readonly Leaf[], runs: readonly Run[]): Run[] =>
  leaves.flatMap(({ kind, money, flags, text, el }, i) =>
    kind === 'text' &&
    money === undefined &&
    flags & In.money &&
    isAmountOnly(text) &&
    !runs.some(({ from, to }) => from <= i && i < to)
      ? { el, text, old: (flags & In.struck) !== 0, kind: 'price', ...callings(flags), from: i, to: i + 1 }
      : [],
  );

export function runsOf(leaves: readonly Leaf[]): Run[] {
  const runs = signedRuns(leaves);
  return runs.some(({ kind, old }) => kind === 'price' && !old) ? runs : [...runs, ...unsignedRuns(leaves, runs)];
}

function signedRuns(leaves: readonly Leaf[]): Run[] {
  const runs: Run[] = [];
  const comparable = leaves.some(({ money }) => money === 'unit');
  for (let i = 0; i < leaves.length; ) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.kind !== 'text') {
      i++;
      continue;
    }
    // a flash: "-", "0,20", "€"
    if (isMinus(leaf) && isBeside(leaf, leaves[i + 1]) && !/^[.,]/.test(leaves[i + 1]?.text ?? '')) {
      i += 2;
      continue;
    }
    const isColon = leaf.money === undefined && (comparable || leaf.flags & In.money) && COLON_PRICE.test(leaf.text);
    if (
      leaf.money === 'price' ||
      leaf.money === 'old' ||
      leaf.money === 'unit' ||
      isColon ||
      (leaf.money === undefined && inTwo(leaf, leaves[i + 1]) !== undefined)
    ) {
      const joined = inTwo(leaf, leaves[i + 1]);
      const text = joined ?? leaf.text;
      const to = joined === undefined ? endOfTwin(leaves, i) : i + 2;
      // "4,65 €" followed by "/ kg" in an element of its own
      const words = leaf.money === 'price' ? wordsFrom(text, leaves, to) : text;
      const isUnit = leaf.money === 'price' && isLabelled(leaves, i, to, UNIT_LABEL);
      const perUnit = isUnit || (leaf.money === 'price' && moneyIn(words) === 'unit');
      runs.push({
        el: leaf.el,
        text: perUnit && !isUnit ? words : text,
        old: leaf.money === 'old' || (leaf.flags & In.struck) !== 0 || isLabelled(leaves, i, to, OLD),
        kind: leaf.money === 'unit' || perUnit ? 'unit' : 'price',
        each: PER_PIECE.test(words) || words.includes('/'),
        ...callings(leaf.flags, words),
        from: i,
        to,
      });
      i = to;
      continue;
    }
    const pieces = leaf.money === undefined || leaf.money === 'sign' ? pieceRun(leaves, i) : undefined;
    if (pieces !== undefined) {
      const { text, to } = pieces;
      const perUnit = moneyIn(wordsFrom(text, leaves, to)) === 'unit' || isLabelled(leaves, i, to, UNIT_LABEL);
      runs.push({
        ...pieces,
        old: pieces.old || isLabelled(leaves, i, to, OLD),
        kind: perUnit ? 'unit' : 'price',
      });
      i = to;
      continue;
    }
    if (leaf.money !== undefined) runs.push({ text: leaf.text, old: false, kind: 'other', from: i, to: i + 1 });
    i++;
  }
  return runs;
}
