import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatPercent } from './format.ts';

/** µg by form; `unknown` is what no source splits. */
export interface Split {
  mk7: number;
  long: number;
  mk4: number;
  unknown: number;
}

const FORMS = ['mk7', 'long', 'mk4', 'unknown'] as const;

/** Less would read "0 %": rounding of the sources, no form of its own. */
const LEAST_SHARE = 0.005;

/** Forms of K2 as one bar in fixed order, always with its legend in words. A form nobody measured is not drawn as 0. */
export function SplitBar({ split }: { split: Split }): JSX.Element | null {
  const total = FORMS.reduce((sum, form) => sum + split[form], 0);
  if (total <= 0) return null;
  const parts = FORMS.map((form) => ({ form, share: split[form] / total })).filter(({ share }) => share >= LEAST_SHARE);
  return (
    <div class="split">
      <div class="split-bar" aria-hidden="true">
        {parts.map(({ form, share }) => (
          <span key={form} class={form} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul class="legend" aria-label={i18n.t('split.label')}>
        {parts.map(({ form, share }) => (
          <li key={form}>
            <i class={form} aria-hidden="true" />
            {i18n.t(`split.${form}`)} <b>{formatPercent(share)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
