import { amountOf, joinPieces, moneyIn, OLD, PRICE_PIECE, priceAlone } from '../price-text.ts';
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
  old: boolean;
  kind: 'price' | 'unit' | 'other';
  /** For screen readers: may be spelled out, "4 euros and 99 cents". */
  spoken?: boolean;
  /** Stands in an element called "price". */
  called?: boolean;
}

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
  if (sign === '' && !(flags & In.money && shaped)) return undefined;
  return {
    run: {
      text: joinPieces(pieces, sign.trim()),
      old: (flags & In.struck) !== 0,
      kind: 'price',
      called: (flags & In.money) !== 0,
    },
    next: at,
  };
}

const MEMBER = /(?<!\p{L})(?:club\p{L}*|members?|\p{L}*card|loyalty|karta|karte|app)(?!\p{L})/iu;
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

const isPerUnit = (text: string, leaves: readonly Leaf[], from: number): boolean =>
  moneyIn(wordsFrom(text, leaves, from)) === 'unit';

function runsOf(leaves: readonly Leaf[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < leaves.length; ) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.kind !== 'text') {
      i++;
      continue;
    }
    const before = leaves[i - 1];
    const afterLabel =
      before?.kind === 'text' && before.money === undefined && before.text.length < 25 && OLD.test(before.text);
    if (leaf.money === 'price' || leaf.money === 'old' || leaf.money === 'unit') {
      // "4,65 €" followed by "/ kg" in an element of its own
      const perUnit = leaf.money === 'price' && isPerUnit(leaf.text, leaves, i + 1);
      runs.push({
        text: perUnit ? wordsFrom(leaf.text, leaves, i + 1) : leaf.text,
        old: leaf.money === 'old' || (leaf.flags & In.struck) !== 0 || afterLabel,
        kind: leaf.money === 'unit' || perUnit ? 'unit' : 'price',
        spoken: (leaf.flags & In.spoken) !== 0,
        called: (leaf.flags & In.money) !== 0,
      });
      i++;
      continue;
    }
    const pieces = leaf.money === undefined || leaf.money === 'sign' ? pieceRun(leaves, i) : undefined;
    if (pieces !== undefined) {
      const perUnit = isPerUnit(pieces.run.text, leaves, pieces.next);
      runs.push({ ...pieces.run, old: pieces.run.old || afterLabel, kind: perUnit ? 'unit' : 'price' });
      i = pieces.next;
      continue;
    }
    if (leaf.money !== undefined) runs.push({ text: leaf.text, old: false, kind: 'other' });
    i++;
  }
  return runs;
}

/** "50 TL in the basket 41,5 TL": said of a price elsewhere. */
const isWordy = ({ text, called, spoken }: Run): boolean =>
  !called && !spoken && /\p{L}{3}/u.test(text.replace(priceAlone(text), ''));

const CENTS = /[.,]\d{2}(?!\d)/;

const isLonger = (text: string, start: string): boolean => {
  if (CENTS.test(start) || !CENTS.test(text)) return false;
  const [whole, more] = [amountOf(start), amountOf(text)];
  return more.length === whole.length + 2 && more.startsWith(whole);
};

export function pricesOf(leaves: readonly Leaf[]): Prices {
  const runs = runsOf(leaves);
  const old = new Set(runs.filter((run) => run.old).map((run) => amountOf(run.text)));
  const toPay = runs.filter((run) => run.kind === 'price' && !run.old);
  // a shop's theme may keep the old price once more, hidden by its style sheet: the struck twin tells
  const now = toPay.filter((run) => !old.has(amountOf(run.text)));
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
