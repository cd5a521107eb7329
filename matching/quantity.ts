import { parsePack } from './pack.ts';

const MAX_PACKS = 999;

/** Nobody buys a third of a pack: "0,35" and "1.6" are kilos, in the USA pounds. */
const PART = /^\D{0,8}(?<![\d.,])(\d{1,2}[.,]\d{1,3})\s*$/;

/**
 * "2", "×2", "Qty: 2" are packs; "0.452 kg" and "0.452" are one line sold by weight. "–", "0" and nonsense are 1 pack.
 */
export function parseQuantity(text: string | undefined, country?: string): { quantity: number; weighedGrams?: number } {
  if (text === undefined) return { quantity: 1 };
  const part = Number(PART.exec(text)?.[1]?.replace(',', '.'));
  const weighed = parsePack(part % 1 > 0 ? `${part} ${country === 'US' ? 'lb' : 'kg'}` : text);
  if (weighed?.grams !== undefined && weighed.count === undefined && weighed.grams > 0) {
    return { quantity: 1, weighedGrams: weighed.grams };
  }
  const packs = Number(/\d{1,9}/.exec(text.slice(0, 60).normalize('NFKC'))?.[0] ?? 1);
  return { quantity: packs >= 1 ? Math.min(packs, MAX_PACKS) : 1 };
}
