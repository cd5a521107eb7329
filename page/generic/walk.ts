import { isSize, moneyIn, PRICE_PIECE } from '../price-text.ts';
import { LABEL, UNIT_WORD } from '../words.ts';
import { readControl } from './control.ts';
import { flagsOf } from './element-role.ts';
import { type Card, In, type Leaf } from './leaf.ts';
import { sameShape } from './shape.ts';
import { quickTitle } from './title.ts';

/**
 * One pass over the tree, children before parents. An element that holds a name and an anchor (price, add button,
 * quantity) is a product in the making; where two of them that differ meet, each child becomes a card.
 */
export interface Walk {
  leaves: Leaf[];
  cards: Card[];
  nodes: number;
}

interface Level {
  el: Element;
  start: number;
  end: number;
}

/** A subtree with a product in the making, or with finished cards. */
interface Part {
  el: Element;
  start: number;
  end: number;
  /** Innermost element with name and anchor, and each wider one that added something. */
  levels: Level[] | null;
  /** Finished cards inside it: [cardsFrom, cardsTo) of the walk's cards. */
  cardsFrom: number;
  cardsTo: number;
}

interface Frame {
  el: Element;
  next: Node | null;
  flags: number;
  host: Element | null;
  start: number;
  anchor: boolean;
  named: boolean;
  /** A heading or an element called "title" stands here outside of every product in the making. */
  titled: boolean;
  parts: Part[];
  shadow: boolean;
  /** A <br> was passed. */
  broken: boolean;
}

const NEVER = new Set(
  'script,style,noscript,template,svg,iframe,video,audio,canvas,object,embed,option,datalist,map,nav,head,math,k2-lens,k2-lens-badge,k2-lens-veil,k2-lens-card,textarea,meta,link,br,hr,source,track,wbr,label-hidden'.split(
    ',',
  ),
);
const SECTIONS = new Set('main,article,section,li,tr,td,ul,ol,form,aside,dialog'.split(','));
const NODES_BETWEEN_YIELDS = 400;
/** A page of half a million nodes is not a shop's list; whatever was found until then is read. */
const MOST_NODES = 600_000;
const LONGEST_TEXT = 400;
/** Products inside a tile: "goes well with", colours. */
const MOST_INNER = 3;

const LETTERS = /\p{L}{2}/u;

const NAME_WITH_PRICE = /\p{L}{4}/u;

const few = (text: string): boolean => text.length < 40 && text.split(/\s+/).length <= 4;

/** Loose: may this text be (part of) a product's name? Wrong ones only cost a second look. */
const mayName = (text: string): boolean =>
  text.length >= 3 && LETTERS.test(text) && !isSize(text) && !UNIT_WORD.test(text) && !(few(text) && LABEL.test(text));

export function* walk(roots: readonly Element[]): Generator<void, Walk> {
  const leaves: Leaf[] = [];
  const cards: Card[] = [];
  const shadowsSeen = new Set<Node>();
  let nodes = 0;

  const finish = (part: Part, container: Element | null, like?: Element): void => {
    const { levels } = part;
    if (levels === null) return;
    let level: Level = { el: part.el, start: part.start, end: part.end };
    if (like !== undefined) level = levelLike(levels, part.el, like) ?? loneLevel(levels);
    else if (container === null) level = loneLevel(levels);
    cards.push({ element: level.el, start: level.start, end: level.end, container });
  };

  /** Between its innermost and outermost element, the one of the shape its neighbours have. */
  const levelLike = (levels: readonly Level[], outermost: Element, like: Element): Level | undefined => {
    let range = levels[0] as Level;
    for (let el: Element | null = range.el; el !== null; el = el.parentElement) {
      range = levels.find((level) => level.el === el) ?? range;
      if (sameShape(el, like)) return { ...range, el };
      if (el === outermost) break;
    }
    return undefined;
  };

  /** A card alone reaches as far as it gains what a card has, but never takes in a second heading. */
  const loneLevel = (levels: readonly Level[]): Level => {
    let best = levels[0] as Level;
    for (const level of levels.slice(1, 8)) {
      const gained = [...leaves.slice(level.start, best.start), ...leaves.slice(best.end, level.end)];
      if (gained.length > 40 || gained.some((leaf) => leaf.flags & In.heading && leaf.kind === 'text')) break;
      if (gained.some((leaf) => leaf.kind !== 'text' && leaf.kind !== 'other') || gained.length <= 3) best = level;
    }
    return best;
  };

  const same = (a: Part, b: Part): boolean => {
    const textOf = (part: Part): string => quickTitle(leaves, part.start, part.end);
    return textOf(a) === textOf(b);
  };

  /** Has what a card has beyond a name and a price. */
  const isWhole = (part: Part): boolean => {
    for (let i = part.start; i < part.end; i++) {
      const leaf = leaves[i];
      if (leaf === undefined) break;
      if (leaf.kind !== 'text' && leaf.kind !== 'other' && leaf.kind !== 'plus' && leaf.kind !== 'minus') return true;
      if (leaf.kind === 'text' && leaf.flags & (In.heading | In.named) && leaf.money === undefined) return true;
    }
    return false;
  };

  /** A row of buttons ("Edit", "Remove") is a part, never a product. */
  const isForSale = (part: Part): boolean =>
    leaves
      .slice(part.start, part.end)
      .some((leaf) => leaf.kind === 'add' || leaf.money === 'price' || leaf.money === 'sign' || leaf.money === 'old');

  /** Several products in the making meet in one element: parts of one card, or cards. */
  const settle = (frame: Frame): Part => {
    const cardsFrom = frame.parts[0]?.cardsFrom ?? cards.length;
    const part: Part = { el: frame.el, start: frame.start, end: leaves.length, levels: null, cardsFrom, cardsTo: 0 };
    const done = (): Part => {
      part.cardsTo = cards.length;
      return part;
    };
    const making = frame.parts.filter((each) => each.levels !== null);
    const settled = frame.parts.filter((each) => each.levels === null);
    const [first] = making;
    if (first === undefined) return done();
    const alike = making.map((each) => making.filter((other) => sameShape(each.el, other.el)).length);
    const most = Math.max(...alike);
    const chosen = making.filter((_, i) => alike[i] === most);
    if (settled.length > 0) {
      if (most > settled.length && most >= 2) {
        // a tile that holds another product ("goes well with") has the shape of its neighbours: it is one card
        const kept = cards.splice(cardsFrom);
        for (const each of frame.parts) {
          if (each.levels !== null) finish(each, frame.el);
          else if (sameShape(each.el, (chosen[0] as Part).el) && each.cardsTo - each.cardsFrom <= MOST_INNER)
            cards.push({ element: each.el, start: each.start, end: each.end, container: frame.el });
          else cards.push(...kept.slice(each.cardsFrom - cardsFrom, each.cardsTo - cardsFrom));
        }
      } else {
        const like = cards.at(-1)?.element;
        for (const each of making) finish(each, frame.el, like);
      }
      return done();
    }
    const differ = chosen.some((each) => !same(each, chosen[0] as Part));
    const whole = chosen.filter(isWhole).length;
    const areCards =
      most >= 2
        ? (differ && (whole >= 2 || most >= 3)) || (most >= 3 && whole === most)
        : !frame.titled &&
          making.every(
            (each) =>
              isWhole(each) &&
              isForSale(each) &&
              (each === first || !same(each, first)) &&
              each.el.localName === first.el.localName,
          );
    if (!areCards) {
      part.levels = [{ el: frame.el, start: part.start, end: part.end }];
      return done();
    }
    for (const each of making) if (most < 2 || chosen.includes(each) || isWhole(each)) finish(each, frame.el);
    return done();
  };

  const close = (frame: Frame, parent: Frame | undefined): Part | undefined => {
    let part: Part | undefined;
    if (frame.parts.length > 1) part = settle(frame);
    else if (frame.parts.length === 1) {
      part = frame.parts[0] as Part;
      const grew = part.start !== frame.start || part.end !== leaves.length;
      part.el = frame.el;
      part.start = frame.start;
      part.end = leaves.length;
      if (part.levels !== null && (grew || part.levels.length === 0))
        part.levels.push({ el: frame.el, start: frame.start, end: leaves.length });
    } else if (frame.anchor && frame.named)
      part = {
        el: frame.el,
        start: frame.start,
        end: leaves.length,
        levels: [{ el: frame.el, start: frame.start, end: leaves.length }],
        cardsFrom: cards.length,
        cardsTo: cards.length,
      };
    if (parent !== undefined) {
      parent.anchor ||= frame.anchor;
      parent.named ||= frame.named;
      if (part === undefined) parent.titled ||= frame.titled;
      if (part !== undefined) parent.parts.push(part);
    }
    return part;
  };

  const readText = (frame: Frame, node: Node): void => {
    const raw = node.nodeValue;
    if (raw === null || raw.length > 2000) return;
    const text = raw.trim();
    if (text === '' || frame.flags & In.review) return;
    const digit = /\d/.test(text);
    let money = digit || text.length < 5 ? moneyIn(text) : undefined;
    if (money === undefined && digit && frame.flags & In.money && PRICE_PIECE.test(text)) frame.anchor = true;
    // "Gift card 25 €" is a name
    if (
      (money === 'prose' || money === 'price') &&
      frame.flags & (In.heading | In.named) &&
      NAME_WITH_PRICE.test(text) &&
      !LABEL.test(text)
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

  const open = (el: Element, parent: Frame | undefined): Frame | undefined => {
    const tag = el.localName;
    if (NEVER.has(tag)) return undefined;
    const inherited = parent?.flags ?? 0;
    if (tag === 'footer' && !(inherited & In.section)) return undefined;
    const own = flagsOf(el, tag);
    if (own === undefined) return undefined;
    let flags = inherited | own;
    if ((tag === 'header' || own & In.frameName) && !(inherited & In.section)) flags |= In.frame;
    flags &= ~In.frameName;
    if (SECTIONS.has(tag) || tag === 'main') flags |= In.section;
    if (tag === 'img' || tag === 'picture') {
      const image = tag === 'img' ? el : el.querySelector('img');
      if (image === null) return undefined;
      const alt = (image.getAttribute('alt') || image.getAttribute('title') || '').trim();
      leaves.push({ kind: 'image', el: image, text: alt, flags, host: null });
      if (parent !== undefined && mayName(alt) && !(flags & In.review)) parent.named = true;
      return undefined;
    }
    const control = readControl(el, tag);
    if (control !== undefined) {
      if (control !== null && parent !== undefined) {
        leaves.push({ kind: control.role, el, text: control.text, flags, host: null });
        if (control.role === 'add' || control.role === 'remove' || control.role === 'quantity') parent.anchor = true;
      }
      return undefined;
    }
    let host = parent?.host ?? null;
    // a heading is the name, whatever the element around it is called
    if (own & In.heading ? !(inherited & In.heading) : own & In.named && !(inherited & (In.heading | In.named)))
      host = el;
    if (tag === 'a') {
      flags |= In.link;
      if (!(inherited & (In.heading | In.named)) && host === null) host = el;
      const label = (el.getAttribute('title') || el.getAttribute('aria-label') || '').trim();
      leaves.push({ kind: 'link', el, text: label, flags, host });
      if (parent !== undefined && mayName(label)) parent.named = true;
    } else if (tag !== 'font' && el.hasAttribute('aria-label')) {
      const label = el.getAttribute('aria-label') ?? '';
      const money = /\d/.test(label) ? moneyIn(label) : undefined;
      if (money === 'price' || money === 'unit' || money === 'old')
        leaves.push({ kind: 'text', el, text: label.trim(), flags: flags | In.spoken, money, host: null });
    }
    return {
      el,
      next: null,
      flags,
      host,
      start: leaves.length,
      anchor: false,
      named: false,
      titled: false,
      parts: [],
      shadow: false,
      broken: false,
    };
  };

  for (const root of roots) {
    const stack: Frame[] = [];
    const enter = (el: Element): void => {
      const at = leaves.length;
      const frame = open(el, stack.at(-1));
      if (frame === undefined) return;
      frame.start = at;
      const shadow = el.shadowRoot;
      if (shadow !== null && !shadowsSeen.has(shadow)) {
        shadowsSeen.add(shadow);
        frame.shadow = true;
        frame.next = shadow.firstChild;
      } else frame.next = el.firstChild;
      stack.push(frame);
    };
    enter(root);
    while (stack.length > 0) {
      const frame = stack[stack.length - 1] as Frame;
      const node = frame.next;
      if (node === null || nodes > MOST_NODES) {
        if (frame.shadow && nodes <= MOST_NODES) {
          frame.shadow = false;
          frame.next = frame.el.firstChild;
          continue;
        }
        stack.pop();
        const part = close(frame, stack.at(-1));
        if (stack.length === 0 && part !== undefined) finish(part, null);
        continue;
      }
      frame.next = node.nextSibling;
      if (node.nodeType === 1) {
        if ((node as Element).localName === 'br') frame.broken = true;
        enter(node as Element);
      } else if (node.nodeType === 3) readText(frame, node);
      if (++nodes % NODES_BETWEEN_YIELDS === 0) yield;
    }
  }
  return { leaves, cards, nodes };
}
