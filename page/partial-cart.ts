import type { Leaf } from './generic/leaf.ts';
import { pattern } from './pattern.ts';
import type { RawProduct } from './types.ts';
import { GOODS } from './words.ts';

/** "Subtotal (12 items)" above nine rows: the rest is not in the page yet. */
const COUNT = pattern`(?:^|\()\s*(\d{1,3})\s*(?:items?|itens|art[íi]culos?|artigos|点|${GOODS})(?!\p{L})`;

export function isPartial(leaves: readonly Leaf[], lines: readonly RawProduct[]): boolean {
  const said = Math.max(
    0,
    ...leaves.flatMap((leaf) => (leaf.text.length < 60 ? [Number(COUNT.exec(leaf.text)?.[1] ?? 0)] : [])),
  );
  const packs = lines.reduce((sum, { quantity }) => sum + (Number(/^\d+$/.exec(quantity ?? '1')?.[0] ?? 1) || 1), 0);
  return said > Math.max(lines.length, packs);
}
