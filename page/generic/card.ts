import { type Pattern, pattern } from '../pattern.ts';
import { PILL } from './control.ts';
import { isQuantityLabel, MINUS_SIGN, PLUS_SIGN, QUANTITY_WORDS } from './element-role.ts';
import * as In from './flags.ts';
import type { Card, Leaf } from './leaf.ts';
import { leadsAway } from './link-path.ts';
import { type Prices, pricesOf } from './price.ts';
import { isSize, sizeBefore } from './price-text.ts';
import { pickTitle, type Title } from './title.ts';

/** Everything a card says, told apart; nothing decided yet. */
export interface CardReading {
  card: Card;
  title: Title | undefined;
  prices: Prices;
  size?: string;
  brand?: string;
  quantity?: string;
  hrefs: readonly string[];
  image?: Element;
  add: boolean;
  remove: boolean;
  stepper: boolean;
  /** A control that takes one away: it is in the cart. */
  less: boolean;
  /** Flags of the title. */
  flags: number;
  leaves: readonly Leaf[];
}

const WEIGHED = pattern`^\d{1,3}(?:[.,]\d{1,3})?\s?(?:kg|g|lb|st|stk|pcs|шт|szt|ea)\.?$`;
const TIMES = pattern`^(?:[x×]\s?\d{1,3}|\d{1,3}\s?[x×])$`;
const COUNT = pattern`^(?:[x×]\s?\d{1,3}|\d{1,3}\s?[x×]?)$`;
/** "Qty: 2", "Unit: $2.78 | Qty: 2"; "count 2" alone, for "eggs, count 12" is a name. */
const LABELLED = pattern`(?<!\p{L})(?:${QUANTITY_WORDS}|^count)[\p{L}. -]{0,14}\P{L}{0,3}(?<!\d)(\d{1,3})$`;

/** A field, what stands between minus and plus, a labelled number, a number beside the stepper, "2 ×". */
function quantityOf(leaves: readonly Leaf[]): string | undefined {
  const field = leaves.find((leaf) => leaf.kind === 'quantity' && leaf.text !== '');
  if (field !== undefined) return field.text;
  const find = (from: number, to: number, test: Pattern): string | undefined =>
    leaves
      .slice(Math.max(0, from), to)
      .find(({ kind, money, text }) => kind === 'text' && money === undefined && test.test(text))?.text;
  const minus = leaves.findIndex(({ kind }) => kind === 'minus');
  const plus = leaves.findIndex(({ kind }, i) => i > minus && (kind === 'plus' || kind === 'add'));
  const [from, to] = minus < 0 || plus < 0 ? [0, 0] : [minus, plus];
  const step = leaves.findIndex(({ kind }) => kind === 'minus' || kind === 'plus' || kind === 'remove');
  return (
    find(from, to, COUNT) ??
    find(from, to, WEIGHED) ??
    // signs that are no buttons by their markup
    leaves.find(
      ({ text }, i) =>
        COUNT.test(text) && MINUS_SIGN.test(leaves[i - 1]?.text ?? '') && PLUS_SIGN.test(leaves[i + 1]?.text ?? ''),
    )?.text ??
    leaves.map(({ kind, text }) => (kind === 'text' ? LABELLED.exec(text)?.[1] : undefined)).find(Boolean) ??
    leaves.find(
      ({ text }, i) =>
        COUNT.test(text) && (isQuantityLabel(leaves[i - 1]?.text ?? '') || /^[x×]$/i.test(leaves[i + 1]?.text ?? '')),
    )?.text ??
    (step < 0 ? undefined : find(step - 2, step + 4, COUNT)) ??
    find(0, leaves.length, TIMES) ??
    // "2 ks", or a cell with a number, in a list of what was ordered
    leaves.find(
      ({ el, kind, text }) => kind === 'text' && PILL.test(text) && (el.localName === 'td' || !/^\d+$/.test(text)),
    )?.text
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/** @param common texts that most cards of its kind say */
export function readCard(all: readonly Leaf[], card: Card, common: ReadonlySet<string> = NOTHING): CardReading {
  const leaves = all.slice(card.start, card.end);
  const kinds = new Set<Leaf['kind']>();
  const hrefs: string[] = [];
  const texts: Leaf[] = [];
  for (const leaf of leaves) {
    kinds.add(leaf.kind);
    if (leaf.kind === 'text') texts.push(leaf);
    if (leaf.kind !== 'link') continue;
    const href = leaf.el.getAttribute('href');
    if (leadsAway(href) && !hrefs.includes(href)) hrefs.push(href);
  }
  const title = pickTitle(leaves, hrefs, common);
  const words = texts.filter(({ text, money }) => money === undefined && text !== title?.text);
  return {
    card,
    title,
    leaves,
    hrefs,
    prices: pricesOf(leaves),
    size:
      words.find(({ text }) => isSize(text))?.text ??
      texts.map(({ text, money }) => (money === 'unit' ? sizeBefore(text) : undefined)).find(Boolean) ??
      (title?.rest || undefined),
    brand: words.find(({ flags }) => flags & In.brand)?.text,
    image: leaves.find((leaf) => leaf.kind === 'image')?.el,
    quantity: quantityOf(leaves),
    add: kinds.has('add'),
    remove: kinds.has('remove'),
    less: kinds.has('minus'),
    stepper: kinds.has('quantity') || kinds.has('plus') || kinds.has('minus'),
    flags: title?.spot.flags ?? 0,
  };
}
