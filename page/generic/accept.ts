import { isOurs } from '../dom/own-nodes.ts';
import { type CardReading, readCard } from './card.ts';
import { commonTexts } from './common.ts';
import { featuresOf } from './features.ts';
import type { Card } from './leaf.ts';
import { pathOf } from './link-path.ts';
import { sameShape, shapeKey } from './shape.ts';
import { TUNING } from './tuning.ts';
import { type Walk, walk } from './walk.ts';

/** Cards grouped by likeness; the group's verdict helps its weak members, a weak group falls as one. */

export interface Accepted {
  reading: CardReading;
  /** Where it stands among the leaves of the page. */
  at: number;
  score: number;
  rule: 'repeated' | 'lone' | 'beside';
}

interface Group {
  like: Element;
  cards: Card[];
}

const W = TUNING.card;

function* groupsOf(cards: readonly Card[]): Generator<void, Group[]> {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const card of cards) {
    const like = card.element;
    const key = shapeKey(like);
    let group = byKey.get(key) ?? groups.find((each) => sameShape(each.like, like));
    if (group === undefined) {
      group = { like, cards: [] };
      groups.push(group);
    }
    byKey.set(key, group);
    group.cards.push(card);
    yield;
  }
  return groups;
}

/**
 * "/shop/productdetails/257360/tuna" → "shop/productdetails": products of a shop live under one roof, its promotions do
 * not. A name may come before the number: "/p/10-chicken-dippers/66976".
 */
const roofOf = (href: string): string =>
  pathOf(href)
    .split('/')
    .filter(Boolean)
    .slice(0, -1)
    .filter((part) => !/-.*-/.test(part))
    .slice(0, 2)
    .join()
    .replace(/\d+/g, '');

function* roofsOf(cards: readonly CardReading[]): Generator<void, Set<string>> {
  const roofs = new Set<string>();
  for (const { hrefs } of cards) {
    for (const href of hrefs) roofs.add(roofOf(href));
    yield;
  }
  return roofs;
}

/** The container's child the card is, or stands in where a shadow tree parts the two. */
function seatOf({ element, container }: Card): Element | undefined {
  let at: Element = element;
  for (let root = at.getRootNode(); at.parentElement !== container; root = at.getRootNode()) {
    if (container === null || root === container.getRootNode() || !('host' in root)) return undefined;
    at = root.host as Element;
    while (at.parentElement !== null && at.parentElement !== container) at = at.parentElement;
  }
  return at;
}

const isBlank = (el: Element): boolean =>
  el.shadowRoot === null && el.firstElementChild?.shadowRoot == null && (el.textContent ?? '').trim().length < 3;

/** Neighbours of accepted cards that have no anchor: sold out, price only after signing in, offers. */
function* besideCards(
  like: Element,
  cards: readonly CardReading[],
  taken: Map<Element, number>,
  common: ReadonlySet<string>,
): Generator<void, Accepted[]> {
  const found: Accepted[] = [];
  const withImage = cards.filter((card) => card.image !== undefined).length > cards.length / 2;
  let roofs: Set<string> | undefined;
  const homes = new Map<Element, Map<Element, number>>();
  for (const { card } of cards) {
    yield;
    const seat = seatOf(card);
    if (seat === undefined || card.container === null) continue;
    const seats = homes.get(card.container);
    if (seats === undefined) homes.set(card.container, new Map([[seat, card.start]]));
    else seats.set(seat, card.start);
  }
  for (const [container, seats] of homes) {
    const members = seats.size;
    const [[seat, start] = [like, 0]] = seats;
    if (members < W.neighbours) continue;
    let at = start - 0.5;
    for (const child of container.children) {
      yield;
      const known = taken.get(child) ?? seats.get(child);
      if (known !== undefined) at = known + 0.5;
      if (known !== undefined || isOurs(child) || !sameShape(child, seat) || isBlank(child)) continue;
      const { leaves } = yield* walk([child]);
      const reading = readCard(leaves, { element: child, start: 0, end: leaves.length, container }, common);
      if (reading.title === undefined || (withImage ? reading.image === undefined : reading.hrefs.length === 0))
        continue;
      roofs ??= yield* roofsOf(cards);
      const ours = roofs;
      if (ours.size > 0 && reading.hrefs.length > 0 && !reading.hrefs.some((href) => ours.has(roofOf(href)))) continue;
      const { score } = featuresOf(reading, members);
      if (score < W.acceptBeside) continue;
      taken.set(child, at);
      found.push({ reading, at, score, rule: 'beside' });
    }
  }
  return found;
}

export interface Verdict {
  accepted: Accepted[];
  /** Every card that was looked at. */
  readings: CardReading[];
  /** What the cards of a kind all say: labels of the shop's. */
  common: ReadonlySet<string>;
}

/**
 * @param known common texts of cards read before
 * @param acceptRepeated score of a card among alike ones
 */
export function* acceptCards(
  { leaves, cards }: Walk,
  known: ReadonlySet<string> = new Set(),
  acceptRepeated: number = W.accept,
): Generator<void, Verdict> {
  const readings: CardReading[] = [];
  const common = new Set(known);
  const accepted: Accepted[] = [];
  const taken = new Map(cards.map((card) => [card.element, card.start]));
  for (const group of yield* groupsOf(cards)) {
    for (const text of yield* commonTexts(leaves, group.cards)) common.add(text);
    const titled: CardReading[] = [];
    for (const card of group.cards) {
      const reading = readCard(leaves, card, common);
      readings.push(reading);
      if (reading.title !== undefined) titled.push(reading);
      yield;
    }
    const [enough, rule] =
      titled.length >= 2 ? [acceptRepeated, 'repeated' as const] : [W.acceptAlone, 'lone' as const];
    const scored: { reading: CardReading; score: number }[] = [];
    const good: CardReading[] = [];
    const homes = new Set<Element | null>();
    let foreign = 0;
    for (const reading of titled) {
      const { score, seen } = featuresOf(reading, titled.length);
      scored.push({ reading, score });
      if (seen.includes('foreignText')) foreign++;
      if (score >= enough) {
        good.push(reading);
        homes.add(reading.card.container);
      }
      yield;
    }
    // half of the group talk of loans, nights or recipes: so does the other half
    if (foreign > 1 && foreign >= scored.length / 2) continue;
    const isProductGroup = good.length >= 2 && good.length >= scored.length * 0.5;
    for (const { reading, score } of scored) {
      const at = reading.card.start;
      if (score >= enough) accepted.push({ reading, at, score, rule });
      else if (isProductGroup && score >= W.acceptBeside && homes.has(reading.card.container))
        accepted.push({ reading, at, score, rule: 'beside' });
      yield;
    }
    if (isProductGroup) for (const beside of yield* besideCards(group.like, good, taken, common)) accepted.push(beside);
    yield;
  }
  accepted.sort((a, b) => a.at - b.at);
  readings.sort((a, b) => a.card.start - b.card.start);
  return { accepted, readings, common };
}
