import * as In from '../generic/flags.ts';
import type { Leaf } from '../generic/leaf.ts';
import { pattern } from '../pattern.ts';
import type { RawProduct } from '../types.ts';
import { GOODS } from '../words.ts';

/** "Subtotal (12 items)" above nine rows: the rest is not in the page yet. */
const COUNT = pattern`(?:^|\()\s*(\d{1,3})\s*(?:items?|itens|art[íi]culos?|artigos|点|${GOODS})(?!\p{L})`;

export function isPartial(leaves: readonly Leaf[], lines: readonly RawProduct[]): boolean {
  const packs = lines.reduce((sum, { quantity }) => sum + (Number(quantity) || 1), 0);
  const most = Math.max(lines.length, packs);
  return leaves.some(
    ({ text, flags }) =>
      text.length < 60 && (flags & (In.besideCart | In.carousel)) === 0 && Number(COUNT.exec(text)?.[1]) > most,
  );
}
