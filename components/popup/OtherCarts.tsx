import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { UgUnit } from '../../data/terms.ts';
import { formatAgo, formatUg } from '../format.ts';
import { Icon } from '../icons.tsx';
import type { OtherCart, PopupActions } from './types.ts';

interface OtherCartsProps {
  carts: readonly OtherCart[];
  unit: UgUnit;
  now: number;
  actions: Pick<PopupActions, 'forgetCart'>;
}

/** Carts of other shops stay beside this one; they are never added together. */
export function OtherCarts({ carts, unit, now, actions }: OtherCartsProps): JSX.Element | null {
  if (carts.length === 0) return null;
  return (
    <section class="other-carts" aria-label={i18n.t('carts.other')}>
      <h2 class="caption">{i18n.t('carts.other')}</h2>
      <ul>
        {carts.map((cart) => (
          <li key={cart.site}>
            <Icon name="shop" />
            <span class="words">
              <bdi class="name">{cart.shop}</bdi>
              <span class="caption">{formatAgo(cart.seenAt, now)}</span>
            </span>
            {cart.centralUg !== null && <bdi class="figure">{formatUg(cart.centralUg, unit)}</bdi>}
            <button
              type="button"
              class="button ghost icon-only"
              aria-label={i18n.t('carts.forget', { shop: cart.shop })}
              onClick={() => actions.forgetCart(cart.site)}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
