import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { roundDays, roundHighDays, roundLowDays } from '../../nutrition/rounding.ts';
import { counted, formatNumber, formatUg, formatUgNumber, formatUgRange, pluralOf } from '../format.ts';
import { SplitBar } from '../SplitBar.tsx';
import { WeekBar } from '../WeekBar.tsx';
import type { CartView, Display, PopupActions } from './types.ts';

interface HeroProps {
  cart: CartView;
  display: Display;
  actions: Pick<PopupActions, 'openOptions'>;
}

/** The total and, with a target, about how many days it lasts; in words where nothing in the cart was measured. */
export function CartHero(props: HeroProps): JSX.Element {
  const { cart } = props;
  return (
    <section class="panel hero" aria-label={i18n.t('cart.holds')}>
      {cart.hasFigure ? <Total {...props} /> : <p class="strong">{i18n.t('card.unknownHeading')}</p>}
      {cart.partial && <p class="small">{i18n.t('cart.partial')}</p>}
      {cart.sinceRead && <p class="small">{i18n.t('cart.sinceRead')}</p>}
    </section>
  );
}

/** In anticoagulant mode: the plain figure. */
function Total({ cart, display, actions }: HeroProps): JSX.Element {
  return (
    <>
      <div class="hero-top">
        <div>
          <p class="caption">{cart.atLeast ? i18n.t('cart.holdsAtLeast') : i18n.t('cart.holds')}</p>
          <p class="big">
            <bdi>
              {formatUgNumber(cart.centralUg)} <small>{display.unit}</small>
            </bdi>
          </p>
        </div>
        <div class="hero-range">
          <strong>
            <bdi>{formatUgRange(cart.lowUg, cart.highUg)}</bdi>
          </strong>
          <span class="caption">{i18n.t('cart.range')}</span>
        </div>
      </div>
      {!display.anticoagulant && <DaysOrTarget cart={cart} display={display} actions={actions} />}
      <SplitBar split={cart.split} />
    </>
  );
}

function DaysOrTarget({ cart, display, actions }: HeroProps): JSX.Element {
  const openTarget = () => actions.openOptions('target');
  if (!cart.days || display.targetUg === null) {
    return (
      <p class="small">
        {i18n.t('target.none')}{' '}
        <button type="button" class="link" onClick={openTarget}>
          {i18n.t('target.set')}
        </button>
      </p>
    );
  }
  const { low, central, high } = cart.days;
  const target = formatUg(display.targetUg, display.unit);
  const between = i18n.t('cart.between', {
    low: formatNumber(roundLowDays(low)),
    high: formatNumber(roundHighDays(high)),
    target,
  });
  return (
    <>
      <p class="days">
        <b>{aboutDays(central)}</b>{' '}
        {i18n.t('cart.atTargetFor', pluralOf(display.people), { target, people: formatNumber(display.people) })}
      </p>
      <WeekBar days={cart.days} label={between} />
      <p class="small">
        {between}{' '}
        <button type="button" class="link" onClick={openTarget}>
          {i18n.t('target.change')}
        </button>
      </p>
      {cart.dominant && <p class="small">{dominantSentence(cart.dominant)}</p>}
    </>
  );
}

function aboutDays(days: number): string {
  const about = roundDays(days);
  if (about === 0) return i18n.t('cart.lessThanHalfDay');
  return counted('cart.aboutDays', about);
}

function dominantSentence({ food, daysWithout }: { food: string; daysWithout: number | null }): string {
  if (daysWithout === null) return i18n.t('cart.mostly', { food });
  return i18n.t('cart.mostlyWithout', { food, days: aboutDays(daysWithout) });
}
