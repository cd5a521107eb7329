import type { CartLine, CartSnapshot, LineTotal, Totals } from '../../data/cart-terms.ts';
import type { Food } from '../../data/terms.ts';
import { asCounted, type FoodOf, type LineCorrection } from '../../nutrition/line-total.ts';
import { packSize } from '../../nutrition/pack-size.ts';
import type { CartView, LeftOutReason, LineView, SwapView } from './types.ts';

export interface CartInput {
  cart: CartSnapshot;
  totals: Totals;
  foodOf: FoodOf;
  nameOf: (food: Food) => string;
  /** What the person said of a line: the same that the totals went by. */
  correctionOf: (line: CartLine) => LineCorrection | undefined;
  swap: SwapView | null;
}

const LEFT_OUT: Readonly<Partial<Record<LineTotal['status'], LeftOutReason>>> = {
  'no-k2': 'noK2',
  'not-measured': 'notMeasured',
  unmatched: 'unmatched',
  excluded: 'excluded',
};

/** A stored cart and its totals as the popup shows them. */
export function buildCart(input: CartInput): CartView {
  const { cart, totals, foodOf, nameOf, swap } = input;
  const dominantFood = totals.dominant && foodOf(totals.dominant.food);
  const lineOf = new Map(cart.lines.map((line) => [line.key, line]));
  const largestUg = Math.max(...totals.lines.map(({ amount }) => amount?.centralUg ?? 0), 1);
  const lines = totals.lines.flatMap((line) => lineView(line, lineOf.get(line.key), input, largestUg) ?? []);
  return {
    seenAt: cart.seenAt,
    hasFigure: totals.hasFigure,
    lowUg: totals.lowUg,
    centralUg: totals.centralUg,
    highUg: totals.highUg,
    atLeast: totals.atLeast,
    split: totals.split,
    days: totals.days,
    dominant: dominantFood ? { food: nameOf(dominantFood), daysWithout: totals.dominant?.daysWithout ?? null } : null,
    lines,
    lineCount: lines.length,
    leftOut: totals.lines.flatMap(({ key, title, status }) => {
      const reason = LEFT_OUT[status];
      return reason ? [{ key, title, reason }] : [];
    }),
    supplements: totals.supplements,
    swap,
    partial: cart.partial ?? false,
    byHand: cart.origin === 'hand',
    sinceRead: cart.origin === 'adds' && cart.lines.some(({ since }) => since !== undefined),
  };
}

function lineView(total: LineTotal, line: CartLine | undefined, input: CartInput, largestUg: number): LineView | null {
  const { cart, foodOf, nameOf, correctionOf } = input;
  const food = total.food === null ? undefined : foodOf(total.food);
  if (total.status !== 'counted' || !total.amount || !line || !food) return null;
  const correction = correctionOf(line);
  const { product, match } = asCounted(line, correction);
  if (!match) return null;
  const size = packSize(food, match, product, correction);
  return {
    key: total.key,
    title: total.title,
    foodName: nameOf(food),
    grade: total.grade ?? 'D',
    packs: total.packs,
    packGrams: size.packGrams,
    ...(size.pieces !== undefined && { pieces: size.pieces }),
    size: size.origin,
    sizeChoices: size.choices,
    amount: total.amount,
    barShare: total.amount.centralUg / largestUg,
    ...(food.cautions?.includes('anticoagulant') && { askFirst: true as const }),
    ...((line.since === 'hand' || cart.origin === 'hand') && { byHand: true as const }),
  };
}
