import type { Amount, CartLine, Food, LineTotal, Totals } from '../data/terms.ts';
import { packAmount } from './amount.ts';

export interface TotalsOptions {
  /** µg a day for one person; null: no target, no days. */
  targetUgPerDay: number | null;
  people: number;
  /** Keys of lines the person took out of the total. */
  excluded?: ReadonlySet<string>;
}

/** Sums a cart. The total is food: supplements have their own line and are in no sum, no days, no share. */
export function totalsOf(
  lines: readonly CartLine[],
  foodOf: (id: string) => Food | undefined,
  { targetUgPerDay, people, excluded = new Set() }: TotalsOptions,
): Totals {
  const totals = lines.map((line) => lineTotal(line, foodOf, excluded));
  const counted = totals.filter((line) => line.status === 'counted');
  const sum = (of: (amount: Amount) => number) =>
    counted.reduce((all, { amount }) => all + (amount ? of(amount) : 0), 0);
  const centralUg = sum((amount) => amount.centralUg);
  const lowUg = sum((amount) => amount.lowUg);
  const highUg = sum((amount) => amount.highUg);
  const perDay = targetUgPerDay === null ? null : targetUgPerDay * people;
  const shared = totals.map((line) => ({ ...line, share: shareOf(line, centralUg) }));
  const biggest = shared.find((line) => line.share > 0.5);
  const split = {
    mk4: sum((amount) => amount.split?.mk4 ?? 0),
    mk7: sum((amount) => amount.split?.mk7 ?? 0),
    long: sum((amount) => amount.split?.long ?? 0),
  };
  const count = (status: LineTotal['status']) => totals.filter((line) => line.status === status).length;
  return {
    lowUg,
    centralUg,
    highUg,
    atLeast: counted.some(({ amount }) => amount?.bound === 'at-least'),
    split: { ...split, unknown: Math.max(0, centralUg - split.mk4 - split.mk7 - split.long) },
    days: perDay === null ? null : { low: lowUg / perDay, central: centralUg / perDay, high: highUg / perDay },
    lines: shared,
    dominant: biggest?.food
      ? {
          key: biggest.key,
          food: biggest.food,
          daysWithout: perDay === null ? null : (centralUg - (biggest.amount?.centralUg ?? 0)) / perDay,
        }
      : null,
    supplements: totals
      .filter((line) => line.status === 'supplement')
      .map(({ key, title, dose, packs }) => ({
        key,
        title,
        ugPerDose: dose?.ugPerUnit ?? null,
        doses: dose?.units === undefined ? null : dose.units * packs,
        ...(dose?.d3Iu !== undefined && { d3Iu: dose.d3Iu }),
      })),
    counts: {
      counted: counted.length,
      notMeasured: count('not-measured'),
      noK2: count('no-k2'),
      unmatched: count('unmatched'),
      excluded: count('excluded'),
      assumed: counted.filter(({ amount }) => amount?.assumed.includes('pack')).length,
    },
  };
}

function lineTotal(line: CartLine, foodOf: (id: string) => Food | undefined, excluded: ReadonlySet<string>): LineTotal {
  const { key, product, match } = line;
  const food = match ? foodOf(match.food) : undefined;
  const base = { key, title: product.title, food: food?.id ?? null, packs: product.quantity, amount: null, share: 0 };
  if (!match || !food) return { ...base, status: 'unmatched' };
  if (food.group === 'supplement')
    return { ...base, status: 'supplement', grade: 'label', ...(match.dose && { dose: match.dose }) };
  if (food.group === 'none') return { ...base, status: 'no-k2' };
  const amount = packAmount(food, match, product);
  if (!food.k2 || !amount) return { ...base, status: 'not-measured', grade: 'D' };
  const status = excluded.has(key) ? 'excluded' : 'counted';
  return { ...base, amount, grade: food.k2.grade, status };
}

function shareOf({ amount, status }: LineTotal, totalUg: number): number {
  return status === 'counted' && amount && totalUg > 0 ? amount.centralUg / totalUg : 0;
}
