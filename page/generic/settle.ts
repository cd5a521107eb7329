import { squeeze } from '../dom/squeeze.ts';
import * as In from './flags.ts';
import type { Card, Leaf } from './leaf.ts';
import { leadsAway } from './link-path.ts';
import { sameShape, shapeKey } from './shape.ts';
import { quickTitle } from './title.ts';

/** Where several products in the making meet: are they cards, or parts of one card? */

export interface Level {
  el: Element;
  start: number;
  end: number;
}

/** A subtree with a product in the making, or with finished cards. Leaves [start, end). */
export interface Part extends Level {
  /** Innermost element with name and anchor, and each wider one that added something; null: its cards are finished. */
  levels: Level[] | null;
  /** Finished cards inside it: [cardsFrom, cardsTo) of the walk's cards. */
  cardsFrom: number;
  cardsTo: number;
}

/** What settling needs to know of an element whose last child was just read. */
export interface Meeting {
  el: Element;
  start: number;
  parts: readonly Part[];
  /** A heading or an element called "title" stands here outside of every product in the making. */
  titled: boolean;
}

/** Products inside a tile: "goes well with", colours. */
const MOST_INNER = 3;
/** Kinds of siblings told apart; a container has few. */
const MOST_SHAPES = 16;
/** What a lone card may gain beyond its core before it is the page around it. */
const MOST_GAINED = 40;
const MOST_LEVELS = 8;
const PARTS_BETWEEN_YIELDS = 100;

/** Shown, or called by a heading: a label beside a button is neither. */
const isNamed = ({ kind, flags, money }: Leaf): boolean =>
  kind === 'image' || (kind === 'text' && (flags & (In.heading | In.named)) !== 0 && money === undefined);

const isForSale = (leaf: Leaf): boolean =>
  leaf.kind === 'add' || leaf.money === 'price' || leaf.money === 'sign' || leaf.money === 'old';

export class Settler {
  readonly leaves: Leaf[] = [];
  readonly cards: Card[] = [];

  finish(part: Part, container: Element | null, like?: Element): void {
    const { levels } = part;
    if (levels === null) return;
    let level: Level = part;
    if (like !== undefined) level = this.#levelLike(levels, part.el, like) ?? this.#loneLevel(levels);
    else if (container === null) level = this.#loneLevel(levels);
    this.#add(level, container);
  }

  *settle(meeting: Meeting): Generator<void, Part> {
    const { el, start, parts } = meeting;
    const cardsFrom = parts[0]?.cardsFrom ?? this.cards.length;
    const whole: Part = { el, start, end: this.leaves.length, levels: null, cardsFrom, cardsTo: 0 };
    const making = parts.filter((part) => part.levels !== null);
    const alike = yield* this.#mostAlike(making);
    if (making.length < parts.length) yield* this.#settleBesideCards(meeting, making, alike);
    else if (yield* this.#areCards(meeting, making, alike)) {
      const chosen = new Set(alike);
      for (const part of making) if (alike.length < 2 || chosen.has(part) || this.#isWhole(part)) this.finish(part, el);
    } else whole.levels = [{ el, start, end: this.leaves.length }];
    whole.cardsTo = this.cards.length;
    return whole;
  }

  #add({ el, start, end }: Level, container: Element | null): void {
    this.cards.push({ element: el, start, end, container });
  }

  /** Some siblings hold finished cards already. */
  *#settleBesideCards({ el, parts }: Meeting, making: readonly Part[], alike: readonly Part[]): Generator<void> {
    const [like] = alike;
    const neighbour = this.cards.at(-1)?.element;
    // a section of a cart that holds one product: inside it stands what the others hold several of
    const isSection = ({ levels, el }: Part): boolean =>
      levels !== null && neighbour !== undefined && this.#levelLike(levels, el, neighbour) !== undefined;
    if (like !== undefined && alike.length >= 2 && alike.length > parts.length - making.length && !isSection(like)) {
      // a tile that holds another product ("goes well with") has the shape of its neighbours: it is one card
      const from = parts[0]?.cardsFrom ?? 0;
      const finished = this.cards.splice(from);
      for (const part of parts) {
        if (part.levels !== null) this.finish(part, el);
        else if (sameShape(part.el, like.el) && part.cardsTo - part.cardsFrom <= MOST_INNER) this.#add(part, el);
        else for (const card of finished.slice(part.cardsFrom - from, part.cardsTo - from)) this.cards.push(card);
        yield;
      }
      return;
    }
    for (const part of making) this.finish(part, el, neighbour);
  }

  *#areCards({ titled }: Meeting, making: readonly Part[], alike: readonly Part[]): Generator<void, boolean> {
    const [first] = making;
    if (first === undefined) return false;
    if (alike.length < 2) {
      const name = this.#nameOf(first);
      return (
        !titled &&
        this.#leadApart(making) &&
        making.every(
          (part) =>
            part.el.localName === first.el.localName &&
            this.#has(part, isNamed) &&
            this.#has(part, isForSale) &&
            (part === first || this.#nameOf(part) !== name),
        )
      );
    }
    let count = 0;
    for (const [i, part] of alike.entries()) {
      if (this.#isWhole(part)) count++;
      if (i % PARTS_BETWEEN_YIELDS === 0) yield;
    }
    if (alike.length >= 3 && count === alike.length) return true;
    const [sample] = alike;
    const name = sample === undefined ? '' : this.#nameOf(sample);
    return (count >= 2 || alike.length >= 3) && alike.some((part) => this.#nameOf(part) !== name);
  }

  /** The largest set of siblings of one shape. */
  *#mostAlike(parts: readonly Part[]): Generator<void, Part[]> {
    const sets: Part[][] = [];
    const byKey = new Map<string, Part[]>();
    for (const [i, part] of parts.entries()) {
      const key = shapeKey(part.el);
      let set = byKey.get(key) ?? sets.find(([like]) => like !== undefined && sameShape(like.el, part.el));
      if (set === undefined && sets.length < MOST_SHAPES) {
        set = [];
        sets.push(set);
      }
      if (set !== undefined) byKey.set(key, set);
      set?.push(part);
      if (i % PARTS_BETWEEN_YIELDS === 0) yield;
    }
    return sets.reduce((best, set) => (set.length > best.length ? set : best), []);
  }

  #nameOf(part: Part): string {
    return squeeze(quickTitle(this.leaves, part.start, part.end));
  }

  #has(part: Part, test: (leaf: Leaf) => boolean): boolean {
    for (let i = part.start; i < part.end; i++) {
      const leaf = this.leaves[i];
      if (leaf !== undefined && test(leaf)) return true;
    }
    return false;
  }

  /** Picture and price are parts of one tile where both lead to one place, or only one of them anywhere. */
  #leadApart(making: readonly Part[]): boolean {
    const places = making.map((part) => this.#placeOf(part));
    return new Set(places).size === (places.includes(undefined) ? 1 : places.length);
  }

  #placeOf({ start, end }: Part): string | undefined {
    const links = this.leaves.slice(start, end).filter(({ kind }) => kind === 'link');
    return links.map(({ el }) => el.getAttribute('href')).find(leadsAway);
  }

  /** Has what a card has beyond a name and a price. "− 1 + Add" without a price are a part of one. */
  #isWhole(part: Part): boolean {
    const isPriced = this.#has(part, ({ money }) => money !== undefined);
    return this.#has(part, ({ kind, flags, money }) =>
      kind === 'text'
        ? (flags & (In.heading | In.named)) !== 0 && money === undefined
        : kind === 'quantity' || kind === 'add'
          ? isPriced
          : kind !== 'other' && kind !== 'plus' && kind !== 'minus',
    );
  }

  /** Between its innermost and outermost element, the one of the shape its neighbours have. */
  #levelLike(levels: readonly Level[], outermost: Element, like: Element): Level | undefined {
    let range = levels[0];
    for (let el: Element | null = range?.el ?? null; el !== null && range !== undefined; el = el.parentElement) {
      range = levels.find((level) => level.el === el) ?? range;
      if (sameShape(el, like)) return { ...range, el };
      if (el === outermost) break;
    }
    return undefined;
  }

  /** A card alone reaches as far as it gains what a card has, but never takes in a second heading. */
  #loneLevel(levels: readonly Level[]): Level {
    let [best] = levels as [Level];
    for (const level of levels.slice(1, MOST_LEVELS)) {
      const gained = [...this.leaves.slice(level.start, best.start), ...this.leaves.slice(best.end, level.end)];
      if (gained.length > MOST_GAINED || gained.some((leaf) => leaf.flags & In.heading && leaf.kind === 'text')) break;
      if (gained.some((leaf) => leaf.kind !== 'text' && leaf.kind !== 'other') || gained.length <= 3) best = level;
    }
    return best;
  }
}
