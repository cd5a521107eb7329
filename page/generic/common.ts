import type { Card, Leaf } from './leaf.ts';
import { lowered } from './title.ts';
import { TUNING } from './tuning.ts';

const { fewest, share } = TUNING.common;

/**
 * Texts that most cards of a kind say: "Add to basket", "Regular price", in whatever language. No product is called so:
 * names are what tells cards apart.
 */
export function* commonTexts(leaves: readonly Leaf[], cards: readonly Card[]): Generator<void, string[]> {
  const enough = Math.max(fewest, Math.ceil(cards.length * share));
  const counts = new Map<string, number>();
  const common: string[] = [];
  for (const { start, end } of cards) {
    const said = new Set<string>();
    for (let i = start; i < end; i++) {
      const leaf = leaves[i];
      if (leaf !== undefined && leaf.text !== '' && leaf.money === undefined) said.add(lowered(leaf.text));
    }
    for (const text of said) {
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      if (count === enough) common.push(text);
    }
    yield;
  }
  return common;
}
