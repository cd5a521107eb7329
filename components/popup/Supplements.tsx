import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { supplements } from '../../data/intake.ts';
import { formatNumber, formatUg, pluralOf } from '../format.ts';
import { Note } from '../Note.tsx';
import type { Display, SupplementView } from './types.ts';

/** The most in pregnancy without a doctor, as the article says. */
const PREGNANCY_UG = supplements.pregnancyMostUg.ugPerDay;

/** Supplements stand apart: a bottle is never summed into the total, only what one dose says on its label. */
export function Supplements({
  items,
  display,
}: {
  items: readonly SupplementView[];
  display: Display;
}): JSX.Element | null {
  if (items.length === 0) return null;
  const isHigh = items.some(({ ugPerDose }) => ugPerDose === null || ugPerDose > PREGNANCY_UG);
  const hasD3 = items.some(({ d3Iu }) => d3Iu !== undefined);
  return (
    <section class="panel supplements" aria-label={i18n.t('supplement.title')}>
      <h2>{i18n.t('supplement.title')}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <bdi class="name">{item.title}</bdi>
            <span class="small">{doseText(item, display)}</span>
            {!display.anticoagulant && oneADayText(item, display)}
          </li>
        ))}
      </ul>
      {display.anticoagulant && <Note text={i18n.t('supplement.anticoagulant')} />}
      {display.pregnancy && isHigh && <Note text={i18n.t('supplement.pregnancy')} />}
      {display.clotting && <Note text={i18n.t('supplement.clotting')} />}
      {hasD3 && !display.anticoagulant && <p class="caption">{i18n.t('supplement.d3')}</p>}
    </section>
  );
}

function doseText({ ugPerDose, doses, d3Iu }: SupplementView, { unit }: Display): string {
  if (ugPerDose === null) return i18n.t('supplement.seeLabel');
  const dose = formatUg(ugPerDose, unit);
  const amount =
    doses === null
      ? i18n.t('supplement.dose', { dose })
      : i18n.t('supplement.doses', { dose, doses: formatNumber(doses) });
  return d3Iu === undefined ? amount : i18n.t('supplement.withD3', { amount, iu: formatNumber(d3Iu) });
}

function oneADayText({ ugPerDose, doses }: SupplementView, { unit }: Display): JSX.Element | null {
  if (ugPerDose === null || doses === null) return null;
  const text = i18n.t('supplement.oneADay', pluralOf(doses), {
    dose: formatUg(ugPerDose, unit),
    days: formatNumber(doses),
  });
  return <span class="caption">{text}</span>;
}
