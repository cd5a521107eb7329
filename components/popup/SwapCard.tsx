import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatGrams, formatUg } from '../format.ts';
import { Icon } from '../icons.tsx';
import type { Display, PopupActions, SwapView } from './types.ts';

interface SwapCardProps {
  swap: SwapView;
  display: Display;
  actions: Pick<PopupActions, 'open' | 'refuseSwap'>;
}

const nearestTen = (ug: number) => Math.round(ug / 10) * 10;

/** At most one, after the lines: a food used the same way that holds more. Facts, no advice. */
export function SwapCard({ swap, display, actions }: SwapCardProps): JSX.Element {
  const { url } = swap;
  return (
    <section class="panel swap" aria-label={i18n.t('swap.title')}>
      <h2>
        <Icon name="swap" />
        {i18n.t('swap.title')}
      </h2>
      <p class="strong">{i18n.t('swap.instead', { to: swap.to, from: swap.from })}</p>
      <p class="small">
        {i18n.t('swap.gain', {
          serving: formatUg(swap.gainUgPerServing, display.unit),
          pack: formatUg(nearestTen(swap.gainUgPerPack), display.unit),
          size: formatGrams(swap.packGrams),
        })}
      </p>
      <div class="row">
        {url && (
          <button type="button" class="button small" onClick={() => actions.open(url)}>
            <Icon name="search" />
            {i18n.t('swap.find')}
          </button>
        )}
        <button type="button" class="button small ghost" onClick={() => actions.refuseSwap(swap)}>
          {i18n.t('swap.refuse')}
        </button>
      </div>
    </section>
  );
}
