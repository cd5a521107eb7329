import * as In from './flags.ts';
import type { Leaf } from './leaf.ts';
import { hasCents, isCentsOnly, joinPieces, NET, PRICE_PIECE } from './price-text.ts';

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
  /** Not what everybody pays. */
  member?: boolean;
  /** Called the regular price: old beside another, else the one to pay. */
  usual?: boolean;
  /** Called the price per unit: beside another to compare by, else the one to pay. */
  perUnit?: boolean;
  /** Leaves it is made of: [from, to). */
  from: number;
  to: number;
}

export const isMinus = ({ text, money }: Leaf): boolean => money === undefined && /^[-–−]$/.test(text);

const CENTS_NAME = /(?:^|[\s_-])(?:cents?|decimals?|fraction|small|minor)(?:$|[\s_-])/i;

/** The one piece of a price that is under 1: "99" in an element called "cents", or raised. */
const isCents = ({ el, text }: Leaf): boolean =>
  /^\s*\d{2}\s*$/.test(text) && (el.localName === 'sup' || CENTS_NAME.test(el.getAttribute('class') ?? ''));

/** "Code: 264573" in one element, "$" and "2.530" in the next: the sign belongs to what stands with it. */
const opens = (sign: Leaf, after: Leaf | undefined, before: Leaf | undefined): boolean =>
  after?.el === sign.el && before?.el !== sign.el && /\d/.test(after.text);

/** What the elements an amount stands in are called. */
export const callings = (flags: number, words = '') => ({
  spoken: (flags & In.spoken) !== 0,
  called: (flags & In.money) !== 0,
  usual: (flags & In.usual) !== 0 || NET.test(words),
  perUnit: (flags & In.perUnit) !== 0,
});

/** A sign and its pieces, with no other text between them. */
export function pieceRun(leaves: readonly Leaf[], from: number): Run | undefined {
  let sign = '';
  const pieces: string[] = [];
  const numbers: string[] = [];
  let isBehind = false;
  let to = from;
  let flags = 0;
  for (; to < leaves.length; to++) {
    const leaf = leaves[to];
    if (leaf === undefined || leaf.kind !== 'text' || (to > from && (leaf.flags ^ flags) & In.struck)) break;
    if (leaf.money === 'sign') {
      if (pieces.length > 0 && (sign !== '' || opens(leaf, leaves[to + 1], leaves[to - 1]))) break;
      sign = leaf.text;
      isBehind = pieces.length > 0;
    } else if (leaf.money === undefined && PRICE_PIECE.test(leaf.text)) {
      // "500", "Ft", "–", "900", "Ft": what the pack sizes cost
      if (sign !== '' && isMinus(leaf)) break;
      // "2 099", "₽", "1 749", "₽": the old price and the new one
      if (isBehind && /\d{3}/.test(leaf.text)) break;
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

const AMOUNT = /^\s*\d{1,6}\s*$/;

/** "$3." + "99", "$12" + a raised "99", "149" + ",90 TL", "149," + "90 TL", "2" + "€89", "89" + "c", "864～1,512" + "円": one amount set in two elements. */
export function inTwo(first: Leaf, second: Leaf | undefined): string | undefined {
  if (second?.kind !== 'text') return undefined;
  const [one, two] = [first.text.trim(), second.text.trim()];
  if (first.money === 'price' && !hasCents(one)) {
    if (/\d[.,]$/.test(one) && /^\d{2}\P{L}*$/u.test(two)) return one + two;
    if (/\d$/.test(one) && /^[.,]\d{2}$/.test(two)) return one + two;
    if (/\d$/.test(one) && isCents(second)) return `${one}.${two}`;
  }
  if (second.money === 'sign' && first.money === undefined && /\d\s?[–～~]\s?\d/.test(one)) return `${one} ${two}`;
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
