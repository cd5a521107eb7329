import { pattern } from '../pattern.ts';
import type { Leaf } from './leaf.ts';
import type { Run } from './price-pieces.ts';
import { runsOf } from './price-runs.ts';
import { amountOf, hasCents, numberOf, priceAlone, UNIT_WORD } from './price-text.ts';

/** The prices of one card, in the order the page shows them, split ones put together. */
export interface Prices {
  price?: string;
  unitPrice?: string;
  /** Every amount that is a price to pay now, for the line price of a cart. */
  all: readonly string[];
  /** The same, then what one piece costs and what it is before the tax. */
  amounts: readonly string[];
  /** What is called old or crossed out. */
  olds: readonly string[];
  prose: boolean;
}

const WORD = pattern`\p{L}{3}`;

/** "50 TL in the basket 41,5 TL": said of a price elsewhere. */
const isWordy = ({ text, called, spoken }: Run): boolean => !called && !spoken && saysMore(text);
/** More than the amount and its unit. */
function saysMore(text: string): boolean {
  const rest = text.replace(priceAlone(text), '');
  return WORD.test(rest) && !UNIT_WORD.test(rest);
}

const isLonger = (text: string, start: string): boolean => {
  if (hasCents(start) || !hasCents(text)) return false;
  const [whole, more] = [amountOf(start), amountOf(text)];
  return more.length === whole.length + 2 && more.startsWith(whole);
};

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

/** No offer takes off more than seven tenths. */
function isOfferOn(now: Run, was: Run): boolean {
  const share = numberOf(now.text) / numberOf(was.text);
  return share < 1 && share >= 0.3;
}

/** Two amounts side by side, the larger first, on a page whose style sheet did not come: it was the price. */
function isNowAfterWas(was: Run, now: Run, leaves: readonly Leaf[]): boolean {
  return (
    now.el?.ownerDocument.styleSheets.length === 0 &&
    isOfferOn(now, was) &&
    !now.member &&
    ![was, now].some((run) => saysMore(run.text) || run.each === true || run.spoken === true) &&
    // "3x de": what one of three payments is
    !leaves.slice(was.to, now.from).some(({ kind, text }) => kind !== 'link' && (WORD.test(text) || /\dx/.test(text)))
  );
}
/** "$96.10", "$92.50", both called old: nobody pays more than the least. */
const least = (runs: readonly Run[]): Run | undefined =>
  runs.toSorted((one, other) => numberOf(one.text) - numberOf(other.text))[0];

export function pricesOf(leaves: readonly Leaf[]): Prices {
  const runs = runsOf(leaves);
  const marked = runs.filter((run) => run.kind === 'price' && !run.old);
  const isPlain = (run: Run): boolean => run.usual !== true && run.perUnit !== true;
  const hasOther = marked.some((run) => isPlain(run) && !isOfPiece(run, marked));
  const byUnit = runs.some((run) => run.kind === 'unit');
  // all there is are prices to compare by: the first
  const unmarked = hasOther ? marked.filter(isPlain) : byUnit ? marked.filter((run) => run.perUnit !== true) : marked;
  const old = new Set(
    runs.filter((run) => run.old || (hasOther && run.usual === true)).map((run) => amountOf(run.text)),
  );
  const toPay = falls(unmarked) ? unmarked.filter((run) => !isCrossedOut(run)) : unmarked;
  // a shop's theme may keep the old price once more, hidden by its style sheet: the struck twin tells
  const now = toPay.filter((run) => !old.has(amountOf(run.text)) && !isOfPiece(run, toPay));
  const [one, two, three] = now.filter(
    (run, i) => !now.slice(0, i).some((before) => amountOf(before.text) === amountOf(run.text)),
  );
  if (one !== undefined && two !== undefined && three === undefined && isNowAfterWas(one, two, leaves)) now.shift();
  const [first] = now;
  // "4 euros and 99 cents" for the ear stands before "€", "4", "99" for the eye
  const seen = first?.spoken === true ? runs.find((run) => run !== first && isLonger(run.text, first.text)) : undefined;
  const units = runs.filter((run) => run.kind === 'unit' || (run.perUnit === true && !unmarked.includes(run)));
  const olds = runs.filter(({ kind, old }) => old && kind === 'price');
  const unit = units.find((run) => !run.old) ?? units[0];
  const chosen =
    seen ??
    (first !== undefined && isWordy(first) ? now.find((run) => run.called && !isWordy(run)) : undefined) ??
    // what everybody pays, before what members pay
    now.find(({ member }) => !member) ??
    first ??
    toPay[0] ??
    // sold by weight: "419 грн/кг" is the price, "489 грн" crossed out is not
    (olds.length > 1 || !olds.some((old) => units.some((run) => isOfferOn(run, old))) ? least(olds) : undefined);
  const price = chosen === undefined ? unit?.text : priceAlone(chosen.text);
  return {
    price,
    unitPrice: unit?.text,
    all: (now.length > 0 ? now : toPay).map((run) => run.text),
    amounts: [...new Set([...now, ...marked])].map((run) => run.text),
    olds: olds.map((run) => run.text),
    prose: runs.some((run) => run.kind === 'other'),
  };
}
