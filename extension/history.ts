import * as z from 'zod/mini';
import { foodById } from '../data/index.ts';
import type { CartSnapshot } from '../data/terms.ts';
import { totalsOf } from '../nutrition/totals.ts';
import { correctionsItem, excludedKeys } from './corrections.ts';
import { asFood, customFoodsItem } from './custom-foods.ts';
import { settingsItem } from './settings.ts';
import { storedItem } from './stored-item.ts';

/** One food total per shop and day: enough for a small chart, too little to tell what was bought. */
const DaySchema = z.object({
  /** Local day, `2026-11-22`. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  site: z.string(),
  origin: z.enum(['cart', 'order']),
  lowUg: z.number(),
  centralUg: z.number(),
  highUg: z.number(),
});

export type HistoryDay = z.infer<typeof DaySchema>;

export const historyItem = storedItem('history', z.array(DaySchema), [] as HistoryDay[]);

const DAY_MS = 86_400_000;

/** Local calendar day of a moment. */
export const dayOf = (at: number) => new Date(at).toLocaleDateString('sv-SE');

/** Notes what a cart or an order holds; none in anticoagulant mode, nothing older than the period the person set. */
export async function noteDay(cart: CartSnapshot): Promise<void> {
  const [settings, corrections, own] = await Promise.all([
    settingsItem.read(),
    correctionsItem.read(),
    customFoodsItem.read(),
  ]);
  if (settings.cautions.anticoagulant || !settings.cart.keep || cart.lines.length === 0) return;
  const custom = new Map(own.map((food) => [food.id, asFood(food)]));
  const { lowUg, centralUg, highUg } = totalsOf(cart.lines, (id) => custom.get(id) ?? foodById.get(id), {
    targetUgPerDay: null,
    people: settings.people,
    excluded: excludedKeys(corrections),
  });
  const entry: HistoryDay = {
    day: dayOf(cart.seenAt),
    site: cart.site,
    origin: cart.origin === 'order' ? 'order' : 'cart',
    lowUg,
    centralUg,
    highUg,
  };
  const oldest = dayOf(cart.seenAt - settings.cart.keepDays * DAY_MS);
  const isOther = (day: HistoryDay) => day.day !== entry.day || day.site !== entry.site || day.origin !== entry.origin;
  await historyItem.update((days) => [...days.filter((day) => day.day >= oldest && isOther(day)), entry]);
}

/** For a spreadsheet: one row a day and shop. */
export function historyCsv(days: readonly HistoryDay[]): string {
  const rows = days.map(({ day, site, origin, lowUg, centralUg, highUg }) =>
    [day, site, origin, lowUg, centralUg, highUg].join(','),
  );
  return ['day,shop,from,low_ug,central_ug,high_ug', ...rows, ''].join('\r\n');
}
