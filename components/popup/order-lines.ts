import { holdsWords } from '../holds-words.ts';
import type { LineView } from './types.ts';

export const LINE_ORDERS = ['most', 'name', 'cart'] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

const COMPARE: Readonly<Record<LineOrder, ((a: LineView, b: LineView) => number) | null>> = {
  most: (a, b) => b.amount.centralUg - a.amount.centralUg || b.amount.highUg - a.amount.highUg,
  name: (a, b) => a.title.localeCompare(b.title),
  cart: null,
};

/** The lines that hold the words typed, in the order chosen. */
export function orderedLines(lines: readonly LineView[], order: LineOrder, query: string): readonly LineView[] {
  const isHit = holdsWords(query);
  const found = lines.filter(({ title, foodName }) => isHit(`${title} ${foodName}`));
  const compare = COMPARE[order];
  return compare ? found.toSorted(compare) : found;
}
