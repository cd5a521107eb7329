import { i18n } from '#i18n';
import { formatAgo, formatNumber, isOld } from '../format.ts';
import type { PopupState, PopupTab } from './types.ts';

/** The three signs differ in shape as well as in colour: dot, triangle, ring. */
export interface Status {
  sign: 'ok' | 'problem' | 'off';
  text: string;
}

/** Below this share of cards read, the page is only partly read. */
const PARTLY_READ_SHARE = 0.6;

export function isPartlyRead({ found, read }: { found: number; read: number }): boolean {
  return found > 0 && read < found * PARTLY_READ_SHARE;
}

export function statusOf(state: PopupState, tab: PopupTab): Status {
  if (state.access === 'unavailable') return { sign: 'off', text: i18n.t('status.unavailable') };
  if (state.access === 'paused') return { sign: 'off', text: i18n.t('status.paused') };
  if (state.access === 'ask') return { sign: 'off', text: i18n.t('status.notOn') };
  const page = state.page;
  if (tab === 'cart' && state.cart) {
    if (state.cart.byHand) return { sign: 'ok', text: i18n.t('status.byHand') };
    const seen = i18n.t('status.cartSeen', { ago: formatAgo(state.cart.seenAt, state.now) });
    if (isOld(state.cart.seenAt, state.now)) return { sign: 'problem', text: i18n.t('status.old', { seen }) };
    return { sign: state.cart.partial ? 'problem' : 'ok', text: seen };
  }
  if (!page) return { sign: 'off', text: i18n.t('status.waiting') };
  if (page.found === 0) return { sign: 'ok', text: i18n.t('status.nothing') };
  const text = i18n.t('status.read', { read: formatNumber(page.read), found: formatNumber(page.found) });
  return { sign: page.read === 0 || isPartlyRead(page) ? 'problem' : 'ok', text };
}
