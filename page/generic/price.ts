import { pattern } from '../pattern.ts';
import {
  amountOf,
  COLON_PRICE,
  isCentsOnly,
  joinPieces,
  moneyIn,
  OLD,
  PER_PIECE,
  PRICE_PIECE,
  priceAlone,
} from '../price-text.ts';
import type { Leaf } from './leaf.ts';
import * as In from './place.ts';

/** The prices of one card, in the order the page shows them, split ones put together. */
export interface Prices {
  price?: string;
  unitPrice?: string;
  /** Every amount that is a price to pay now, for the line price of a cart. */
  all: readonly string[];
  prose: boolean;
}

interface Run {
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
}

const CENTS_NAME = /(?:^|[\s_-])(?:cents?|decimals?|fraction|small|minor)(?:$|[\s_-])/i;

/** The one piece of a price that is under 1: "99" in an element called "cents", or raised. */
const isCents = ({ el, text }: Leaf): boolean =>
  /^\s*\d{2}\s*$/.test(text) && (el.localName === 'sup' || CENTS_NAME.test(el.getAttribute('class') ?? ''));

/** A sign and its pieces may be parted by at most this many other texts: none. */
function pieceRun(leaves: readonly Leaf[], from: number): { run: Run; next: number } | undefined {
  let sign = '';
  const pieces: string[] = [];
  let at = from;
  let flags = 0;
  let whole = false;
  for (; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (leaf === undefined || leaf.kind !== 'text') break;
    if (leaf.money === 'sign') {
      if (sign !== '' && pieces.length > 0) break;
      sign = leaf.text;
    } else if (leaf.money === undefined && PRICE_PIECE.test(leaf.text)) {
      const digits = /\d/.test(leaf.text);
      if (digits && whole && pieces.filter((piece) => /\d/.test(piece)).length >= 2) break;
      pieces.push(leaf.text);
      whole ||= digits;
    } else break;
    flags |= leaf.flags;
  }
  const digits = pieces.filter((piece) => /\d/.test(piece)).length;
  if (digits === 0) return undefined;
  const shaped =
    digits === 2 && /^\d{2}$/.test(pieces.filter((piece) => /\d/.test(piece))[1]?.replace(/\D/g, '') ?? '');
  const first = leaves[from];
  const inCents = sign === '' && pieces.length === 1 && first !== undefined && isCents(first);
  if (sign === '' && !(flags & In.money && (shaped || inCents || isCentsOnly(pieces)))) return undefined;
  return {
    run: {
      el: first?.el,
      text: joinPieces(inCents ? [`.${pieces[0]?.trim()}`] : pieces, sign.trim()),
      old: (flags & In.struck) !== 0,
      kind: 'price',
      called: (flags & In.money) !== 0,
    },
    next: at,
  };
}

const MEMBER = pattern`(?<!\p{L})(?:club\p{L}*|members?|\p{L}*card|loyalty|karta|karte|app)(?!\p{L})`;
const SHORT = 14;

/** The amount with the few short texts behind it: "£7.78", "/", "kg". */
function wordsFrom(text: string, leaves: readonly Leaf[], from: number): string {
  let words = text;
  for (const leaf of leaves.slice(from, from + 3)) {
    if (leaf.kind !== 'text' || leaf.text.length > SHORT || /\d/.test(leaf.text)) break;
    words += ` ${leaf.text}`;
    if (moneyIn(words) === 'unit') break;
  }
  return words;
}

/** "Was", alone before the amount. */
const isOldLabel = (before: Leaf | undefined): boolean =>
  before?.kind === 'text' && before.money === undefined && before.text.length < 25 && OLD.test(before.text);

function runsOf(leaves: readonly Leaf[]): Run[] {
  const runs: Run[] = [];
  const comparable = leaves.some(({ money }) => money === 'unit');
  for (let i = 0; i < leaves.length; ) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.kind !== 'text') {
      i++;
      continue;
    }
    const isColon = leaf.money === undefined && (comparable || leaf.flags & In.money) && COLON_PRICE.test(leaf.text);
    if (leaf.money === 'price' || leaf.money === 'old' || leaf.money === 'unit' || isColon) {
      // "4,65 €" followed by "/ kg" in an element of its own
      const words = leaf.money === 'price' ? wordsFrom(leaf.text, leaves, i + 1) : leaf.text;
      const perUnit = leaf.money === 'price' && moneyIn(words) === 'unit';
      runs.push({
        el: leaf.el,
        text: perUnit ? words : leaf.text,
        old: leaf.money === 'old' || (leaf.flags & In.struck) !== 0 || isOldLabel(leaves[i - 1]),
        kind: leaf.money === 'unit' || perUnit ? 'unit' : 'price',
        each: PER_PIECE.test(words),
        spoken: (leaf.flags & In.spoken) !== 0,
        called: (leaf.flags & In.money) !== 0,
      });
      i++;
      continue;
    }
    const pieces = leaf.money === undefined || leaf.money === 'sign' ? pieceRun(leaves, i) : undefined;
    if (pieces !== undefined) {
      const perUnit = moneyIn(wordsFrom(pieces.run.text, leaves, pieces.next)) === 'unit';
      runs.push({ ...pieces.run, old: pieces.run.old || isOldLabel(leaves[i - 1]), kind: perUnit ? 'unit' : 'price' });
      i = pieces.next;
      continue;
    }
    if (leaf.money !== undefined) runs.push({ text: leaf.text, old: false, kind: 'other' });
    i++;
  }
  return runs;
}

const WORD = pattern`\p{L}{3}`;

/** "50 TL in the basket 41,5 TL": said of a price elsewhere. */
const isWordy = ({ text, called, spoken }: Run): boolean =>
  !called && !spoken && WORD.test(text.replace(priceAlone(text), ''));

const CENTS = /[.,]\d{2}(?!\d)/;

const isLonger = (text: string, start: string): boolean => {
  if (CENTS.test(start) || !CENTS.test(text)) return false;
  const [whole, more] = [amountOf(start), amountOf(text)];
  return more.length === whole.length + 2 && more.startsWith(whole);
};

const numberOf = (text: string): number => Number(amountOf(text)) / (CENTS.test(text) ? 100 : 1);

/** The price of one piece where the pack's price, of two or more, stands too. */
const isOfPiece = (run: Run, runs: readonly Run[]): boolean =>
  run.each === true && runs.some((other) => other.each !== true && numberOf(other.text) >= 2 * numberOf(run.text));

/** A larger amount before a smaller one: an old price perhaps, and only the style sheet says so. */
const falls = (runs: readonly Run[]): boolean =>
  runs.some((run, i) => numberOf(run.text) > numberOf(runs[i + 1]?.text ?? run.text));

/** Asking for computed style costs a layout's worth of work: only where two prices stand that nothing else tells apart. */
const isCrossedOut = ({ el }: Run): boolean =>
  [el, el?.parentElement].some(
    (at) =>
      at != null &&
      at.ownerDocument.defaultView
        ?.getComputedStyle(at)
        .getPropertyValue('text-decoration')
        .includes('line-through') === true,
  );

export function pricesOf(leaves: readonly Leaf[]): Prices {
  const runs = runsOf(leaves);
  const old = new Set(runs.filter((run) => run.old).map((run) => amountOf(run.text)));
  const unmarked = runs.filter((run) => run.kind === 'price' && !run.old);
  const toPay = falls(unmarked) ? unmarked.filter((run) => !isCrossedOut(run)) : unmarked;
  // a shop's theme may keep the old price once more, hidden by its style sheet: the struck twin tells
  const now = toPay.filter((run) => !old.has(amountOf(run.text)) && !isOfPiece(run, toPay));
  // what everybody pays, before what members pay
  const [first] = now;
  // "4 euros and 99 cents" for the ear stands before "€", "4", "99" for the eye
  const seen = first?.spoken === true ? runs.find((run) => run !== first && isLonger(run.text, first.text)) : undefined;
  const chosen =
    seen ??
    (first !== undefined && isWordy(first) ? now.find((run) => run.called && !isWordy(run)) : undefined) ??
    now.find((run) => !MEMBER.test(run.text)) ??
    first ??
    toPay[0] ??
    runs.find((run) => run.kind === 'price');
  const unit = runs.find((run) => run.kind === 'unit');
  const price = chosen === undefined ? unit?.text : priceAlone(chosen.text);
  return {
    price,
    unitPrice: unit?.text,
    all: (now.length > 0 ? now : toPay).map((run) => run.text),
    prose: runs.some((run) => run.kind === 'other'),
  };
}
