import * as z from 'zod/mini';
import type { CartSnapshot } from '../data/cart-terms.ts';
import { DAY_MS, lineFor } from './cart-changes.ts';
import { totalOfLines } from './cart-total.ts';
import { readCarts } from './carts.ts';
import { settingsItem } from './settings.ts';
import { storedList } from './stored-item.ts';

/** One food total per shop and day: enough for a small chart, too little to tell what was bought. */
const DaySchema = z.object({
  /** Local day, `2026-11-22`. */
  day: z.iso.date(),
  site: z.string().check(z.maxLength(300)),
  /** `order`: the receipt of this cart was seen; it is what was bought, and no cart of that day replaces it. */
  origin: z.enum(['cart', 'order']),
  lowUg: z.number().check(z.gte(0)),
  centralUg: z.number().check(z.gte(0)),
  highUg: z.number().check(z.gte(0)),
});

export type HistoryDay = z.infer<typeof DaySchema>;

export const historyItem = storedList('history', DaySchema);

/** Local calendar day of a moment. */
export const dayOf = (at: number) => new Date(at).toLocaleDateString('sv-SE');

/** Notes what a cart holds, or what was ordered of it; nothing of a cart that no figure is known of, none in anticoagulant mode, nothing older than the period the person set. */
export async function noteDay(cart: CartSnapshot): Promise<void> {
  const settings = await settingsItem.read();
  // An emptied cart says nothing of the day: it was ordered, or given up.
  if (settings.cautions.anticoagulant || !settings.cart.keep || cart.lines.length === 0) return;
  const origin = cart.origin === 'order' ? 'order' : 'cart';
  if (origin === 'order' && !(await isOfToday(cart))) return;
  const { hasFigure, lowUg, centralUg, highUg } = await totalOfLines(cart.lines, settings);
  const entry: HistoryDay = { day: dayOf(cart.seenAt), site: cart.site, origin, lowUg, centralUg, highUg };
  await historyItem.update((days) => {
    const noted = hasFigure ? oneADay([...days, entry]) : days.filter((one) => !isOfCartOf(one, entry));
    return daysSince(noted, settings.cart.keepDays, cart.seenAt);
  });
}

const isOfCartOf = ({ day, site, origin }: HistoryDay, today: HistoryDay): boolean =>
  origin === 'cart' && day === today.day && site === today.site;

/** A receipt's own date is not read, and it may be of last spring: it is today's where it repeats the cart seen today. */
async function isOfToday(order: CartSnapshot): Promise<boolean> {
  const cart = (await readCarts())[order.site];
  return (
    cart !== undefined &&
    dayOf(cart.seenAt) === dayOf(order.seenAt) &&
    cart.lines.length === order.lines.length &&
    order.lines.every(({ key }) => lineFor(cart.lines, key))
  );
}

/** The days of the last so many days. */
export function daysSince(days: readonly HistoryDay[], keepDays: number, now: number): readonly HistoryDay[] {
  const oldest = dayOf(now - keepDays * DAY_MS);
  return days.filter(({ day }) => day >= oldest);
}

/** One total a shop and day, the last of it; what was ordered is believed before what lay in the cart. */
export function oneADay(days: readonly HistoryDay[]): readonly HistoryDay[] {
  const known = new Map<string, HistoryDay>();
  for (const entry of days) {
    const key = `${entry.day} ${entry.site}`;
    if (entry.origin === 'order' || known.get(key)?.origin !== 'order') known.set(key, entry);
  }
  return [...known.values()];
}

/** For a spreadsheet: one row a day and shop. */
export function historyCsv(days: readonly HistoryDay[]): string {
  const rows = days.map(({ day, site, origin, lowUg, centralUg, highUg }) =>
    [day, field(site), origin, ...[lowUg, centralUg, highUg].map((ug) => ug.toFixed(1))].join(','),
  );
  return ['day,shop,from,low_ug,central_ug,high_ug', ...rows, ''].join('\r\n');
}

/** Quoted, and never a formula: a spreadsheet runs what starts with = + - @ (OWASP, CSV injection). */
const field = (text: string) => `"${text.replace(/^[=+\-@\t\r]+/, '').replaceAll('"', '""')}"`;
