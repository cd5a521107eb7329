import type { Accepted } from './generic/accept.ts';
import { type CardReading, readCard } from './generic/card.ts';
import type { Leaf } from './generic/leaf.ts';
import * as In from './generic/place.ts';
import type { Walk } from './generic/walk.ts';

/** The main product: the page's first heading, and the first price or add button after it that is in no tile. */
export interface MainProduct {
  reading: CardReading;
  hasAdd: boolean;
  hasPrice: boolean;
}

/** A product's own price stands within so many texts of its heading; further away it is a recommendation's. */
const REACH = 160;

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!at.contains(b) && at.parentElement !== null) at = at.parentElement;
  return at;
}

const isHead = (leaf: Leaf): boolean =>
  leaf.kind === 'text' &&
  leaf.host?.closest('h1,[role=heading][aria-level="1"]') !== null &&
  leaf.host !== null &&
  (leaf.flags & In.frame) === 0;

export function findMainProduct(walk: Walk, tiles: readonly Accepted[]): MainProduct | undefined {
  const { leaves } = walk;
  const head = leaves.findIndex(isHead);
  const headLeaf = leaves[head];
  if (headLeaf === undefined) return undefined;
  const inTile = (index: number): boolean =>
    tiles.some(({ reading: { card }, rule }) => rule !== 'lone' && index >= card.start && index < card.end);
  let end = head + 1;
  let hasPrice = false;
  let hasAdd = false;
  for (let i = head; i < Math.min(leaves.length, head + REACH); i++) {
    const leaf = leaves[i];
    if (leaf === undefined || inTile(i)) continue;
    if (leaf.money === 'price' || leaf.money === 'sign') hasPrice = true;
    else if (leaf.kind === 'add') hasAdd = true;
    else continue;
    end = i + 1;
    if (hasPrice && hasAdd) break;
  }
  // "$", "3", "50": the pieces after a sign belong to the price
  while (
    hasPrice &&
    leaves[end]?.kind === 'text' &&
    end < leaves.length &&
    (leaves[end]?.text.length ?? 99) < 6 &&
    !inTile(end)
  )
    end++;
  const last = leaves[end - 1] ?? headLeaf;
  const element = commonAncestor(headLeaf.el, last.el);
  const reading = readCard(leaves, { element, start: head, end, container: null });
  const titles = leaves
    .slice(head, end)
    .filter((leaf) => leaf.host === headLeaf.host && leaf.kind === 'text' && leaf.money === undefined)
    .map((leaf) => leaf.text);
  const text = [...new Set(titles)].join(' ').replace(/\s+/g, ' ');
  return {
    reading: { ...reading, title: { text, rest: '', score: 9, confirmed: true, spot: headLeaf } },
    hasAdd,
    hasPrice,
  };
}
