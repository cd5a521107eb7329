import { squeeze } from '../dom/squeeze.ts';
import { pattern } from '../pattern.ts';
import { LABEL, SPONSORED } from '../words.ts';
import { readControl } from './control.ts';
import { flagsOf } from './element-role.ts';
import * as In from './flags.ts';
import { type Frame, familiesOf, flagsAbove, frameOf, NEVER, SECTIONS } from './frame.ts';
import type { Card, Leaf } from './leaf.ts';
import { isProductHref } from './link-path.ts';
import {
  COLON_PRICE,
  isAmountOnly,
  isSize,
  LOWEST,
  moneyIn,
  PRICE_PIECE,
  UNIT_WORD,
  westernDigits,
} from './price-text.ts';
import { type Part, Settler } from './settle.ts';
import { isTooShort } from './title.ts';

/**
 * One pass over the tree, children before parents. An element that holds a name and an anchor (price, add button,
 * quantity) is a product in the making; where two of them that differ meet, each child becomes a card.
 */
export interface Walk {
  leaves: Leaf[];
  cards: Card[];
  nodes: number;
}

/** Few: at the first tile every pattern is made. */
const NODES_BETWEEN_YIELDS = 16;
/** A page of half a million nodes is not a shop's list; whatever was found until then is read. */
const MOST_NODES = 600_000;
const LONGEST_TEXT = 400;
/** A site's header stands near the top of the tree: `body > #app > div > header`. */
const DEEPEST_FRAME = 6;

const LETTERS = pattern`\p{L}{2}`;

/** "Jämförpris 45,90 kr/kg inkl moms". */
const LONGEST_UNIT_PRICE = 40;
const NAME_WITH_PRICE = pattern`\p{L}{4}`;

const FOUR_WORDS = /^\S+(?:\s+\S+){0,3}$/;

/** Loose: may this text be (part of) a product's name? Wrong ones only cost a second look. */
const mayName = (text: string): boolean =>
  !isTooShort(text) &&
  LETTERS.test(text) &&
  !LOWEST.test(text) &&
  !(
    text.length < 40 &&
    FOUR_WORDS.test(text) &&
    (isSize(text) || UNIT_WORD.test(text) || LABEL.test(text) || SPONSORED.test(text))
  );

/**
 * Reads these elements and all they hold, as siblings where they have one parent. `byAddress`: links that lead to a
 * product are anchors, too.
 */
export function* walk(roots: readonly Element[], byAddress = false): Generator<void, Walk> {
  const settler = new Settler();
  const { leaves, cards } = settler;
  const shadowsSeen = new Set<Node>();
  let nodes = 0;

  /** What an element with at most one product in the making becomes. */
  const partOf = (frame: Frame): Part | undefined => {
    const [part] = frame.parts;
    if (part !== undefined) {
      const grew = part.start !== frame.start || part.end !== leaves.length;
      part.el = frame.el;
      part.start = frame.start;
      part.end = leaves.length;
      if (part.levels !== null && (grew || part.levels.length === 0))
        part.levels.push({ el: frame.el, start: frame.start, end: leaves.length });
      return part;
    }
    if (!frame.anchor || !frame.named) return undefined;
    const { el, start } = frame;
    const end = leaves.length;
    return { el, start, end, levels: [{ el, start, end }], cardsFrom: cards.length, cardsTo: cards.length };
  };

  const handUp = (frame: Frame, part: Part | undefined, parent: Frame): void => {
    // the cart's sum in the site's header is no price of what the page names, nor its icon a part of it
    if (frame.flags & ~parent.flags & In.frame) {
      if (part !== undefined) settler.finish(part, null);
      return;
    }
    parent.anchor ||= frame.anchor;
    parent.named ||= frame.named;
    if (part === undefined) parent.titled ||= frame.titled;
    else parent.parts.push(part);
  };

  const readText = (frame: Frame, node: Node): void => {
    const raw = node.nodeValue;
    if (raw === null || raw.length > 2000) return;
    const text = westernDigits(squeeze(raw));
    if (text === '' || frame.flags & In.review) return;
    const digit = /\d/.test(text);
    let money = digit || text.length < 6 ? moneyIn(text) : undefined;
    if (
      money === undefined &&
      digit &&
      frame.flags & In.money &&
      (PRICE_PIECE.test(text) || COLON_PRICE.test(text) || isAmountOnly(text))
    )
      frame.anchor = true;
    // "Gift card 25 €", "Lamb shank frozen - $6.15 per lb" are names
    if (
      frame.flags & (In.heading | In.named) &&
      (money === 'unit'
        ? text.length > LONGEST_UNIT_PRICE
        : (money === 'prose' || money === 'price') && NAME_WITH_PRICE.test(text) && !LABEL.test(text))
    )
      money = undefined;
    if (money !== undefined && money !== 'saving' && money !== 'prose') frame.anchor = true;
    if (money === undefined && mayName(text)) {
      frame.named = true;
      if (frame.flags & (In.heading | In.named)) frame.titled = true;
    }
    leaves.push({
      kind: 'text',
      el: frame.el,
      text: text.slice(0, LONGEST_TEXT),
      flags: frame.flags,
      money,
      host: frame.host,
      line: frame.broken,
    });
    frame.broken = false;
  };

  const open = (el: Element, parent: Frame): Frame | undefined => {
    const tag = el.localName;
    if (NEVER.has(tag)) return undefined;
    const inherited = parent.flags;
    // deeper down, and inside sections, a header or footer is that of a card
    const isOuter = !(inherited & In.section) && parent.depth < DEEPEST_FRAME;
    if (tag === 'footer' && isOuter) return undefined;
    const own = flagsOf(el, tag);
    if (own === undefined) return undefined;
    let flags = inherited | (own & ~(In.labelled | In.button));
    // "tile--line-through" says how its old price looks
    if (own & In.struck && el.querySelector('img,h2,h3,h4') !== null) flags &= ~In.struck;
    // `<h1 class="ui header">` and `<a class="header">` are none
    if (isOuter && (tag === 'header' || ((own & (In.frameName | In.heading)) === In.frameName && tag !== 'a')))
      flags |= In.frame;
    flags &= ~In.frameName;
    if (SECTIONS.has(tag)) flags |= In.section;
    if (tag === 'img' || tag === 'picture') {
      const image = tag === 'img' ? el : el.querySelector('img');
      if (image === null) return undefined;
      const alt = (image.getAttribute('alt') || image.getAttribute('title') || '').trim();
      leaves.push({ kind: 'image', el: image, text: alt, flags, host: null });
      parent.named ||= mayName(alt) && !(flags & In.review);
      return undefined;
    }
    const control = readControl(el, tag, (own & In.button) !== 0);
    if (control !== undefined) {
      if (control !== null) {
        leaves.push({ kind: control.role, el, text: control.text, flags, host: null });
        if (control.role === 'add' || control.role === 'remove' || control.role === 'quantity') parent.anchor = true;
      }
      return undefined;
    }
    let { host } = parent;
    // a heading is the name, whatever the element around it is called
    if (own & In.heading ? !(inherited & In.heading) : own & In.named && !(inherited & (In.heading | In.named)))
      host = el;
    if (tag === 'a') {
      flags |= In.link;
      if (!(inherited & (In.heading | In.named)) && host === null) host = el;
      const label = (el.getAttribute('title') || el.getAttribute('aria-label') || '').trim();
      leaves.push({ kind: 'link', el, text: label, flags, host });
      parent.named ||= mayName(label);
      parent.anchor ||= byAddress && isProductHref(el.getAttribute('href') ?? '');
    } else if (own & In.labelled && !(own & In.heading)) {
      const label = el.getAttribute('aria-label') ?? '';
      const money = /\d/.test(label) ? moneyIn(label) : undefined;
      if (money === 'price' || money === 'unit' || money === 'old')
        leaves.push({ kind: 'text', el, text: label.trim(), flags: flags | In.spoken, money, host: null });
    }
    return frameOf(el, flags, host, leaves.length, parent.depth + 1);
  };

  for (const family of familiesOf(roots)) {
    const [root] = family;
    const parent = root?.parentElement ?? null;
    const inherited = flagsAbove(parent);
    if (root === undefined || inherited === undefined) continue;
    const base = frameOf(parent ?? root, inherited, null, leaves.length);
    base.queue = family;
    const stack = [base];
    const enter = (el: Element): void => {
      const above = stack.at(-1) ?? base;
      const start = leaves.length;
      const frame = open(el, above);
      if (frame === undefined) return;
      frame.start = start;
      // <br><span>400 g</span>
      frame.broken = above.broken;
      above.broken = false;
      const shadow = el.shadowRoot;
      frame.next = el.firstChild;
      if (shadow !== null && !shadowsSeen.has(shadow)) {
        shadowsSeen.add(shadow);
        frame.after = frame.next;
        frame.next = shadow.firstChild;
      }
      stack.push(frame);
    };
    for (let frame: Frame | undefined = base; frame !== undefined; frame = stack.at(-1)) {
      if (++nodes % NODES_BETWEEN_YIELDS === 0) yield;
      const node: Node | null = nodes > MOST_NODES ? null : (frame.queue?.shift() ?? frame.next);
      if (node === null) {
        // the light children of a host come after its shadow tree
        frame.next = frame.after;
        frame.after = null;
        if (frame.next !== null && nodes <= MOST_NODES) continue;
        stack.pop();
        const part = frame.parts.length > 1 ? yield* settler.settle(frame) : partOf(frame);
        const above = stack.at(-1);
        if (above !== undefined) handUp(frame, part, above);
        else if (part !== undefined) settler.finish(part, null);
        continue;
      }
      if (frame.queue === undefined) frame.next = node.nextSibling;
      if (node.nodeType === 1) {
        if ((node as Element).localName === 'br') frame.broken = true;
        enter(node as Element);
      } else if (node.nodeType === 3) readText(frame, node);
    }
  }
  return { leaves, cards, nodes };
}
