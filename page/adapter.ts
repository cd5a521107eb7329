import { isNone } from '../data/quantity.ts';
import type { Field, Selector, StorePage } from '../stores/types.ts';
import { squeeze } from './dom/squeeze.ts';
import { flagsOf } from './generic/element-role.ts';
import * as In from './generic/flags.ts';
import { pricesOf } from './generic/price.ts';
import { walk } from './generic/walk.ts';
import { runAtOnce } from './slices.ts';
import type { RawProduct } from './types.ts';

/** Reads the cards of a known look: selectors newest first, the first that finds text wins. */

const listOf = (selector: Selector): readonly string[] => (typeof selector === 'string' ? [selector] : selector);

const said = (text: string): string | undefined => squeeze(text) || undefined;

/** What an element says: its value where it is a field, its text, or its label. */
export function wordsOf(el: Element): string | undefined {
  const tag = el.localName;
  if (tag === 'input' || tag === 'select' || tag === 'data') {
    const value: unknown = Reflect.get(el, 'value');
    return said(
      (typeof value === 'string' && value) ||
        (el.getAttribute('value') ?? '') ||
        (tag === 'data' ? (el.textContent ?? '') : ''),
    );
  }
  if (tag === 'img') return said(el.getAttribute('alt') ?? '');
  if (tag === 'meta') return said(el.getAttribute('content') ?? '');
  return said(el.textContent ?? '') ?? said(el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '');
}

const isStruck = (el: Element): boolean => ((flagsOf(el, el.localName) ?? 0) & In.struck) !== 0;

/** What an element, or any card, says of money: pieces of a price may stand in elements of their own, "$278" is "2.78 $". */
const priceIn = (el: Element): string | undefined => pricesOf(runAtOnce(walk([el])).leaves).price;

const priceWords = (el: Element): string | undefined =>
  (el.firstElementChild === null ? undefined : priceIn(el)) ?? wordsOf(el);

export function readField(card: Element, field: Field | undefined, isPrice = false): string | undefined {
  if (field === undefined) return undefined;
  if (typeof field === 'function') return said(field(card) ?? '');
  const root = within(card);
  for (const selector of listOf(field)) {
    let old: string | undefined;
    for (const el of selector === ':scope' ? [card] : root.querySelectorAll(selector)) {
      const words = isPrice ? priceWords(el) : wordsOf(el);
      // the first may be an empty twin, or the old price
      if (words !== undefined && !(isPrice && isStruck(el))) return words;
      old ??= words;
    }
    if (old !== undefined) return old;
  }
  return undefined;
}

/** Tiles of some shops keep everything in an open shadow root. */
const within = (card: Element): ParentNode => card.shadowRoot ?? card;

/** A selector of a wrapper and of what it wraps: the tile is the inner one. In document order, so the next is inside if any is. */
const innermost = (items: readonly Element[]): Element[] =>
  items.filter((el, i) => items[i + 1] === undefined || !el.contains(items[i + 1] ?? null));

/** In the document; or in nodes that came to it, and around them where they fill a placeholder. */
export function itemsOf(roots: readonly (Document | Element)[], { item, kind, skip }: StorePage): Element[] {
  for (const selector of listOf(item)) {
    const found = roots.flatMap((root) => {
      const around = 'closest' in root ? root.closest(selector) : null;
      return [...(around ? [around] : []), ...root.querySelectorAll(selector)];
    });
    const items = [...new Set(found)].filter((el) => skip === undefined || el.closest(skip) === null);
    if (items.length > 0) return kind === 'listing' ? innermost(items) : items;
  }
  return [];
}

/** Without `when`, any address; `present` must stand in the page. */
export function applies(page: StorePage, document: Document, url: URL): boolean {
  if (page.when !== undefined && !page.when.test(url.pathname + url.search)) return false;
  return page.present === undefined || document.querySelector(page.present) !== null;
}

export function readItem(card: Element, page: StorePage): RawProduct | undefined {
  const title = readField(card, page.title);
  const quantity = readField(card, page.quantity);
  if (title === undefined || (page.kind === 'cart' && isNone(quantity))) return undefined;
  const raw: RawProduct = {
    title,
    element: card,
    rule: 'adapter',
    size: readField(card, page.size),
    brand: readField(card, page.brand),
    price:
      readField(card, page.price, true) ??
      (page.kind === 'listing' && page.price !== undefined ? priceIn(card) : undefined),
    unitPrice: readField(card, page.unitPrice),
    quantity,
    linePrice: readField(card, page.linePrice, true),
    corner: page.corner,
  };
  for (const selector of page.badgeAt === undefined ? [] : listOf(page.badgeAt)) {
    const at = selector === ':scope' ? card : within(card).querySelector(selector);
    if (at === null) continue;
    raw.badgeAt = at;
    break;
  }
  return raw;
}
