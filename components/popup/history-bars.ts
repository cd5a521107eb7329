import type { HistoryDay } from './types.ts';

/** Food totals by day, oldest first; several shops on one day are one bar. */
export function historyBars(days: readonly { day: string; centralUg: number }[]): HistoryDay[] {
  const byDay = new Map<string, number>();
  for (const { day, centralUg } of days) byDay.set(day, (byDay.get(day) ?? 0) + centralUg);
  return [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, centralUg]) => ({ at: Date.parse(`${day}T12:00`), centralUg }));
}
