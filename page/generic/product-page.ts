import { CART } from '../words.ts';
import type { Accepted } from './accept.ts';
import { type CardReading, readCard } from './card.ts';
import * as In from './flags.ts';
import type { Leaf } from './leaf.ts';
import type { Walk } from './walk.ts';

/** The main product: the page's first heading, and the first price or add button after it that is in no tile. */
export interface MainProduct {
  reading: CardReading;
  hasAdd: boolean;
  /** "Add to cart", not "buy now". */
  toCart: boolean;
  hasPrice: boolean;
}

/** A product's own price stands within so many texts of its heading; further away it is a recommendation's. */
const REACH = 160;
const REACH_BACK = 30;
const LONGEST_PIECE = 6;
const STEPS_TO_PICTURE = 5;

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!at.contains(b) && at.parentElement !== null) at = at.parentElement;
  return at;
}

const isHead = ({ kind, host, flags, money }: Leaf): boolean =>
  kind === 'text' &&
  money === undefined &&
  (flags & In.frame) === 0 &&
  host !== null &&
  host.closest('h1:not([aria-hidden=true] *),[role=heading][aria-level="1"]') !== null;

/** A page without a heading says its name as the document's title does, with the shop's name behind it; most of it does. */
function isDocumentTitle({ kind, text, flags, el }: Leaf): boolean {
  if (kind !== 'text' || text.length <= SHORTEST_TITLE || flags & (In.frame | In.link)) return false;
  const title = el.ownerDocument.title.trim();
  return text.length > title.length / 2 ? title.includes(text) : title.startsWith(text);
}
const SHORTEST_TITLE = 8;

const isPrice = ({ money }: Leaf): boolean => money === 'price' || money === 'sign';
/** The price of another size stands in its link or label. */
const isVariant = (leaf: Leaf): boolean =>
  isPrice(leaf) && ((leaf.flags & In.link) !== 0 || leaf.el.closest('label') !== null);
const isOwnPrice = (leaf: Leaf): boolean => isPrice(leaf) && !isVariant(leaf) && (leaf.flags & In.struck) === 0;
const isAdd = ({ kind }: Leaf): boolean => kind === 'add';

/** Reaches up for the picture, never so far that recommendations come along. */
function withPicture(element: Element, tiles: readonly Accepted[]): Element {
  for (
    let at: Element | null = element, step = 0;
    at !== null && at.localName !== 'body' && step < STEPS_TO_PICTURE;
    at = at.parentElement, step++
  ) {
    const around = at;
    if (tiles.some(({ reading, rule }) => rule !== 'lone' && around.contains(reading.card.element))) break;
    if (at.querySelector('img,picture') !== null) return at;
  }
  return element;
}

export function findMainProduct({ leaves }: Walk, tiles: readonly Accepted[]): MainProduct | undefined {
  const heading = leaves.findIndex(isHead);
  const head = heading < 0 ? leaves.findIndex(isDocumentTitle) : heading;
  const headLeaf = leaves[head];
  if (headLeaf === undefined) return loneProduct(tiles);
  const [from, to] = [Math.max(0, head - REACH_BACK), head + REACH];
  // a tile with the page's heading in it is the product itself
  const near = tiles.filter(
    ({ reading: { card }, rule }) =>
      rule !== 'lone' && card.end > from && card.start < to && !(card.start <= head && head < card.end),
  );
  const inTile = (index: number): boolean =>
    near.some(({ reading: { card } }) => index >= card.start && index < card.end);
  // what stands behind a tile belongs to the list
  const reach = Math.min(to, ...near.map(({ reading: { card } }) => (card.start > head ? card.start : to)));
  const around = leaves.slice(0, reach);
  const find = (test: (leaf: Leaf) => boolean): number => {
    const behind = around.findIndex((leaf, at) => at > head && test(leaf));
    if (behind >= 0) return behind;
    // some shops put the price above the heading
    return around.findIndex(
      (leaf, at) => at >= from && at < head && test(leaf) && (leaf.flags & In.frame) === 0 && !inTile(at),
    );
  };
  const own = find(isOwnPrice);
  const price = own < 0 ? find(isPrice) : own;
  const add = find(isAdd);
  const found = [head, price, add].filter((index) => index >= 0);
  const start = Math.min(...found);
  let end = Math.max(...found) + 1;
  // "$", "3", "50": the pieces after a sign belong to the price
  while (end < reach && leaves[end]?.kind === 'text' && (leaves[end]?.text.length ?? 99) < LONGEST_PIECE) end++;
  const element = found.reduce((at, index) => commonAncestor(at, leaves[index]?.el ?? at), headLeaf.el);
  const whole = leaves.slice(start, end);
  const mine = own < 0 ? whole : whole.filter((leaf) => !isVariant(leaf));
  const card = { element: withPicture(element, near), start: 0, end: mine.length, container: null };
  const reading = readCard(mine, card);
  const texts = leaves
    .filter((leaf) => leaf === headLeaf || (leaf.host !== null && leaf.host === headLeaf.host))
    .filter(({ kind, money }) => kind === 'text' && money === undefined)
    .map((leaf) => leaf.text);
  const text = [...new Set(texts)].join(' ').replace(/\s+/g, ' ');
  return {
    reading: { ...reading, title: { text, rest: '', score: 9, confirmed: true, spot: headLeaf } },
    hasAdd: add >= 0,
    toCart: CART.test(leaves[add]?.text ?? ''),
    hasPrice: price >= 0,
  };
}

/** No heading of its own: the one card that is like no other or stands by itself, above all others, is the product. */
function loneProduct([first, ...others]: readonly Accepted[]): MainProduct | undefined {
  if (first === undefined || first.reading.flags & In.dialog) return undefined;
  const { container } = first.reading.card;
  const isAlone = !others.some(({ reading }) => reading.card.container === container);
  if (container === null ? first.rule !== 'lone' : !isAlone) return undefined;
  const { reading } = first;
  return { reading, hasAdd: reading.add, toCart: false, hasPrice: reading.prices.price !== undefined };
}
