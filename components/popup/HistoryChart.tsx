import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { UgUnit } from '../../data/terms.ts';
import { counted, formatDate, formatUg } from '../format.ts';
import type { HistoryDay } from './types.ts';

const MOST_BARS = 14;

/** Food totals of the last days a cart was seen: small bars, and the same figures as a list for a screen reader. */
export function HistoryChart({ days, unit }: { days: readonly HistoryDay[]; unit: UgUnit }): JSX.Element | null {
  const shown = days.slice(-MOST_BARS);
  if (shown.length < 2) return null;
  const largest = Math.max(...shown.map((day) => day.centralUg), 1);
  return (
    <section class="history" aria-label={i18n.t('history.title')}>
      <h2 class="caption">{i18n.t('history.title')}</h2>
      <ol>
        {shown.map((day) => (
          <li key={day.at} title={`${formatDate(day.at)}: ${formatUg(day.centralUg, unit)}`}>
            <i style={{ blockSize: `${(day.centralUg / largest) * 100}%` }} aria-hidden="true" />
            <span class="hidden">{`${formatDate(day.at)}: ${formatUg(day.centralUg, unit)}`}</span>
          </li>
        ))}
      </ol>
      <p class="caption ends" aria-hidden="true">
        <span>{formatDate(shown[0]?.at ?? 0)}</span>
        <span>{counted('history.days', shown.length)}</span>
        <span>{formatDate(shown.at(-1)?.at ?? 0)}</span>
      </p>
    </section>
  );
}
