import type { CartLine, LineTotal, Totals } from '../data/cart-terms.ts';
import type { Amount } from '../data/terms.ts';
import { type FoodOf, type LineCorrection, lineTotal } from './line-total.ts';

export interface TotalsOptions {
  /** µg a day for one person; null: no target, no days. */
  targetUgPerDay: number | null;
  people: number;
  /** What the person said of a product; it wins over what was read. */
  correctionOf?: (line: CartLine) => LineCorrection | undefined;
  /** No days, no target, nothing that speaks of more or less. */
  anticoagulant?: boolean;
}

/** Figures that go back to one laboratory: the range is widened by this each way (a convention). */
const ONE_ROOT_FACTOR = 1.5;
/** A line over this share of the total is named. */
const DOMINANT_SHARE = 0.5;

/** Sums a cart. The total is food: supplements have their own line and are in no sum, no days, no share. */
export function totalsOf(lines: readonly CartLine[], foodOf: FoodOf, options: TotalsOptions): Totals {
  const { targetUgPerDay, people, correctionOf, anticoagulant } = options;
  const perDayUg = targetUgPerDay === null || anticoagulant ? null : targetUgPerDay * people;
  const totals = lines.map((line) => lineTotal(line, foodOf, correctionOf?.(line)));
  const counted = totals.flatMap((line) => (line.status === 'counted' && line.amount ? [line.amount] : []));
  const sum = (of: (amount: Amount) => number) => counted.reduce((total, amount) => total + of(amount), 0);
  const centralUg = sum((amount) => amount.centralUg);
  const lowUg = sum((amount) => amount.lowUg / factorOf(amount));
  const highUg = sum((amount) => amount.highUg * factorOf(amount));
  const shared = totals.map((line) => ({ ...line, share: shareOf(line, centralUg) }));
  const days = (ug: number) => (perDayUg === null ? 0 : ug / perDayUg);
  return {
    hasFigure: totals.some(({ amount, status }) => amount !== null || status === 'no-k2'),
    lowUg,
    centralUg,
    highUg,
    atLeast: counted.some(({ bound }) => bound === 'at-least'),
    split: splitOf(counted, centralUg),
    days: perDayUg === null ? null : { low: days(lowUg), central: days(centralUg), high: days(highUg) },
    lines: shared,
    dominant: anticoagulant ? null : dominantOf(shared, centralUg, perDayUg),
    supplements: totals.flatMap(supplementOf),
  };
}

const factorOf = ({ assumed }: Amount) => (assumed.includes('range') ? ONE_ROOT_FACTOR : 1);

function shareOf({ amount, status }: LineTotal, totalUg: number): number {
  return status === 'counted' && amount && totalUg > 0 ? amount.centralUg / totalUg : 0;
}

/** What no source splits stays `unknown`; it is never counted as none. */
function splitOf(amounts: readonly Amount[], centralUg: number): Totals['split'] {
  const sum = (form: 'mk4' | 'mk7' | 'long') => amounts.reduce((total, { split }) => total + (split?.[form] ?? 0), 0);
  const known = { mk4: sum('mk4'), mk7: sum('mk7'), long: sum('long') };
  return { ...known, unknown: Math.max(0, centralUg - known.mk4 - known.mk7 - known.long) };
}

/** Several lines of one food count together: two boxes of natto are natto. */
function dominantOf(lines: readonly LineTotal[], centralUg: number, perDayUg: number | null): Totals['dominant'] {
  const shares = new Map<string, number>();
  for (const { food, share } of lines) if (food !== null) shares.set(food, (shares.get(food) ?? 0) + share);
  const [food, share] = [...shares].find(([, most]) => most > DOMINANT_SHARE) ?? [];
  const line = lines.find((one) => one.food === food && one.share > 0);
  if (food === undefined || share === undefined || !line) return null;
  const withoutUg = Math.max(0, centralUg * (1 - share));
  return { key: line.key, food, daysWithout: perDayUg === null ? null : withoutUg / perDayUg };
}

/** Dose × units as the label says; a bottle is never summed. */
function supplementOf({ key, title, status, dose, packs }: LineTotal): Totals['supplements'] {
  if (status !== 'supplement') return [];
  const doses = dose?.units === undefined ? null : dose.units * packs;
  return [
    { key, title, ugPerDose: dose?.ugPerUnit ?? null, doses, ...(dose?.d3Iu !== undefined && { d3Iu: dose.d3Iu }) },
  ];
}
