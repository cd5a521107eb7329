import { type CardReading, readCard } from './card.ts';
import { featuresOf } from './features.ts';
import { sameShape } from './shape.ts';
import { TUNING } from './tuning.ts';
import type { Walk } from './walk.ts';

/** Cards grouped by likeness; the group's verdict helps its weak members, a weak group falls as one. */

export interface Accepted {
  reading: CardReading;
  score: number;
  rule: 'repeated' | 'lone' | 'beside';
}

interface Group {
  like: Element;
  cards: CardReading[];
}

const W = TUNING.card;

function group(readings: readonly CardReading[]): Group[] {
  const groups: Group[] = [];
  for (const reading of readings) {
    const at = groups.find((each) => sameShape(each.like, reading.card.element));
    if (at === undefined) groups.push({ like: reading.card.element, cards: [reading] });
    else at.cards.push(reading);
  }
  return groups;
}

export function* acceptCards(
  walk: Walk,
): Generator<void, { accepted: Accepted[]; seen: number; readings: CardReading[] }> {
  const readings: CardReading[] = [];
  for (const card of walk.cards) {
    readings.push(readCard(walk.leaves, card));
    yield;
  }
  const accepted: Accepted[] = [];
  for (const { cards } of group(readings)) {
    const titled = cards.filter((each) => each.title !== undefined);
    const scored = titled.map((reading) => ({ reading, score: featuresOf(reading, titled.length).score }));
    const good = scored.filter((each) => each.score >= (titled.length >= 2 ? W.accept : W.acceptAlone));
    const isProductGroup = good.length >= scored.length * 0.5;
    for (const each of scored) {
      if (good.includes(each)) accepted.push({ ...each, rule: titled.length >= 2 ? 'repeated' : 'lone' });
      else if (isProductGroup && good.length >= 2 && each.score >= W.acceptBeside)
        accepted.push({ ...each, rule: 'beside' });
    }
    yield;
  }
  accepted.sort((a, b) => a.reading.card.start - b.reading.card.start);
  return { accepted, seen: readings.length, readings };
}
