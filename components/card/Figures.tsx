import type { JSX } from 'preact';
import type { AmountColumn, Forms, Range } from '../../data/card.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** Per serving, per 100 g, pack. */
export function AmountRow({ amounts }: { amounts: readonly AmountColumn[] }): JSX.Element {
  return (
    <dl class="amounts">
      {amounts.map(({ number, unit, label, assumed }) => (
        <div key={label}>
          <dd>
            <bdi>
              {number}
              {unit && <small> {unit}</small>}
            </bdi>
          </dd>
          <dt>
            {label} {assumed && <u>{assumed}</u>}
          </dt>
        </div>
      ))}
    </dl>
  );
}

/** Band = low to high, marker = central; the sentence below says the same in words. */
export function RangeBar({ range }: { range: Range }): JSX.Element {
  const { band, central, ticks, zones, sentence } = range;
  return (
    <div class="range">
      <div class="track" aria-hidden="true">
        {band && (
          <i class="band" style={{ 'inset-inline-start': percent(band.from), width: percent(band.to - band.from) }} />
        )}
        {ticks.map((at) => (
          <i key={at} class="tick" style={{ 'inset-inline-start': percent(at) }} />
        ))}
        {central !== undefined && <i class="marker" style={{ 'inset-inline-start': percent(central) }} />}
      </div>
      {zones.length > 0 && (
        <div class="zones" aria-hidden="true">
          {zones.map(({ at, name }) => (
            <span key={name} style={{ 'inset-inline-start': at > 0 ? `calc(${percent(at)} + 4px)` : '0' }}>
              {name}
            </span>
          ))}
        </div>
      )}
      <p>{sentence}</p>
    </div>
  );
}

/** One bar, always with its legend in words; without parts only what is known of them. */
export function FormsBar({ forms, heading }: { forms: Forms; heading: string }): JSX.Element {
  return (
    <section>
      <h3>{heading}</h3>
      {forms.parts.length > 0 && (
        <>
          <div class="split" aria-hidden="true">
            {forms.parts.map(({ form, share }) => (
              <i key={form} class={form} style={{ 'flex-grow': String(share) }} />
            ))}
          </div>
          <ul class="legend">
            {forms.parts.map(({ form, name, value }) => (
              <li key={form}>
                <i class={form} aria-hidden="true" />
                {name} <b>{value}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {forms.note && <p>{forms.note}</p>}
    </section>
  );
}
