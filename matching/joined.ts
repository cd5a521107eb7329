import { isRange } from './figure.ts';
import type { Found } from './measures.ts';

const PLUS = /^\.?\s*\+\s*$/;
const TO = /^\.?\s*(?:[-–]|bis|to|tot|a)\s*$/;
const NOTHING = /^[\s.,]*(?:(?:and|&)\s)?$/;

/** Neighbours that are one size: "200 g + 50 g", "180 g - 220 g", "1 lb 4 oz". */
export function joined(found: readonly Found[], text: string): readonly Found[] {
  if (found.length < 2) return found;
  const sizes: Found[] = [];
  for (const next of found) {
    const last = sizes.at(-1);
    const one = last?.measure === next.measure ? join(last, next, text.slice(last.end, next.start)) : null;
    if (one) sizes[sizes.length - 1] = one;
    else sizes.push(next);
  }
  return sizes;
}

function join(a: Found, b: Found, between: string): Found | null {
  const whole = { ...a, end: b.end };
  if (PLUS.test(between)) {
    if (a.amount === b.amount) return { ...whole, times: a.times + b.times };
    return { ...whole, amount: a.amount * a.times + b.amount * b.times, times: 1 };
  }
  if (a.times > 1 || b.times > 1) return null;
  // Ounces beside pounds are the rest of the weight only below a pound: "2 lb, 32 oz" says it twice.
  if (a.imperial && b.imperial && b.amount < a.each && b.each < a.each && NOTHING.test(between))
    return { ...whole, amount: a.amount + b.amount };
  if (a.each === b.each && isRange(a.amount, b.amount) && TO.test(between))
    return { ...whole, amount: (a.amount + b.amount) / 2, approximate: true };
  return null;
}
