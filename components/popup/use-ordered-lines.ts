import { useMemo } from 'preact/hooks';
import { type LineOrder, orderedLines } from './order-lines.ts';
import type { LineView } from './types.ts';

/**
 * The lines in the order chosen. One whose amount changes stays where the hand and the focus are: only another order, or
 * other lines, are put in order anew.
 */
export function useOrderedLines(lines: readonly LineView[], order: LineOrder, query: string): readonly LineView[] {
  const asked = JSON.stringify([order, query, lines.map(({ key }) => key)]);
  const keys = useMemo(() => orderedLines(lines, order, query).map(({ key }) => key), [asked]);
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
